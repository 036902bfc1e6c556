import { and, eq } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change, MemberChange } from '../platform/change/change.ts'
import { feeds } from './tables.ts'

/** Nobody reads at this address any more. Twice is once. */
export async function revokeFeed({ tx, by }: MemberChange, feedId: number) {
  await tx.delete(feeds).where(and(eq(feeds.id, feedId), eq(feeds.memberId, by)))
}

/** Whoever leaves a community leaves no address behind at which it can be read. */
export async function revokeAll(
  { tx }: Change,
  { communityId, memberId }: Activity<'membership.ended'>,
) {
  await tx
    .delete(feeds)
    .where(and(eq(feeds.memberId, memberId), eq(feeds.communityId, communityId)))
}
