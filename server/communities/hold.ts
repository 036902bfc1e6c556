import { and, eq, isNull } from 'drizzle-orm'
import { Forbidden, NotFound } from '../errors.ts'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change/change.ts'
import { readsIn } from './readable.ts'
import { coordinators, mandates, memberships } from './tables.ts'

/**
 * Refuses what is done in a community by who has left it in the meantime. A departure that begins now waits until
 * this change is done.
 */
export async function holdMembership({ tx, by }: MemberChange, communityId: number) {
  const [held] = await tx
    .select({ memberId: memberships.memberId })
    .from(memberships)
    .where(readsIn(by, communityId))
    .for('key share')
  if (!held) throw new NotFound()
}

/** Refuses what only a coordinator does. A mandate that is to end now waits, too. */
export async function holdMandate({ tx, by }: MemberChange, communityId: number, what: string) {
  const [held] = await tx
    .select({ memberId: coordinators.memberId })
    .from(coordinators)
    .innerJoin(mandates, and(eq(mandates.id, coordinators.mandateId), isNull(mandates.endsAt)))
    .innerJoin(
      members,
      and(eq(members.id, coordinators.memberId), eq(members.authorityId, mandates.authorityId)),
    )
    .where(and(eq(mandates.communityId, communityId), eq(coordinators.memberId, by)))
    .for('share', { of: [coordinators, mandates] })
  if (!held) throw new Forbidden(what)
}
