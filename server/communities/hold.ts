import { eq } from 'drizzle-orm'
import { Forbidden, NotFound } from '../errors.ts'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change/change.ts'
import { isExercised, readerId, writers } from './rights.ts'
import { coordinators, mandates } from './tables.ts'

/**
 * Locks the right to write in a community until the change is done: a departure that begins now waits. Throws
 * NotFound where the member has it no more.
 */
export async function holdMembership({ tx, by }: MemberChange, communityId: number) {
  const [table, isTheirs] = writers(by, communityId)
  const [held] = await tx.select({ readerId }).from(table).where(isTheirs).for('key share')
  if (!held) throw new NotFound()
}

/** Locks the right to moderate a community likewise. Throws Forbidden where the member has it no more. */
export async function holdMandate({ tx, by }: MemberChange, communityId: number, what: string) {
  const [held] = await tx
    .select({ memberId: coordinators.memberId })
    .from(coordinators)
    .innerJoin(mandates, eq(mandates.id, coordinators.mandateId))
    .innerJoin(members, eq(members.id, coordinators.memberId))
    .where(isExercised(by, members.authorityId, communityId))
    .for('share', { of: [coordinators, mandates] })
  if (!held) throw new Forbidden(what)
}
