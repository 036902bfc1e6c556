import { and, eq, inArray } from 'drizzle-orm'
import type { MemberChange } from '../platform/change/change.ts'
import { isCurrentMandate } from './rights.ts'
import { coordinators, mandates, memberships } from './tables.ts'

/** Leaves a community, and with it whatever one held in it. The mandate stays with the authority. */
export async function leave({ tx, by, record }: MemberChange, communityId: number) {
  const ended = await tx
    .delete(memberships)
    .where(and(eq(memberships.communityId, communityId), eq(memberships.memberId, by)))
    .returning()
  if (ended.length === 0) return
  record({ kind: 'membership.ended', communityId, memberId: by })

  const current = tx.select({ id: mandates.id }).from(mandates).where(isCurrentMandate(communityId))
  const resigned = await tx
    .delete(coordinators)
    .where(and(inArray(coordinators.mandateId, current), eq(coordinators.memberId, by)))
    .returning()
  if (resigned.length === 0) return

  const [remaining] = await tx
    .select()
    .from(coordinators)
    .where(inArray(coordinators.mandateId, current))
    .limit(1)
  if (!remaining) record({ kind: 'mandate.vacated', communityId })
}
