import { and, eq, isNull } from 'drizzle-orm'
import { Forbidden, NotFound } from '../errors.ts'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change.ts'
import { coordinators, mandates, memberships } from './tables.ts'

/** Whoever has left a community since they were asked does nothing in it; who is about to waits for this. */
export async function holdMembership({ tx, by }: MemberChange, communityId: number) {
  const [held] = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.communityId, communityId), eq(memberships.memberId, by)))
    .for('key share')
  if (!held) throw new NotFound()
}

/** The same for what only a coordinator does. */
export async function holdMandate({ tx, by }: MemberChange, communityId: number) {
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
  if (!held) throw new Forbidden('moderate this community')
}
