import { eq } from 'drizzle-orm'
import type { Change } from '../platform/change/change.ts'
import { members } from './tables.ts'

/** Has changes that count what is a member's go one after the other: each counts what those before it have added. */
export async function holdMember({ tx }: Change, memberId: number) {
  await tx
    .select({ id: members.id })
    .from(members)
    .where(eq(members.id, memberId))
    .for('no key update')
}
