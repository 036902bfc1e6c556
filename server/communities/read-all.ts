import { and, eq, sql } from 'drizzle-orm'
import type { MemberChange } from '../platform/change/change.ts'
import { memberships } from './tables.ts'

/**
 * Has all that was posted before a moment count as read by the member, in one community or in all of theirs. Returns
 * the ids of these communities.
 */
export async function readAllBefore(
  { tx, by }: MemberChange,
  moment: Date,
  communityId?: number,
): Promise<number[]> {
  const read = await tx
    .update(memberships)
    .set({ readUntil: sql`greatest(${memberships.since}, ${moment.toISOString()}::timestamptz)` })
    .where(
      and(
        eq(memberships.memberId, by),
        communityId === undefined ? undefined : eq(memberships.communityId, communityId),
      ),
    )
    .returning({ communityId: memberships.communityId })
  return read.map((it) => it.communityId)
}
