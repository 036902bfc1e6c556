import { and, eq, inArray } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change, MemberChange } from '../platform/change.ts'
import { follows, threads } from './tables.ts'

export async function follow({ tx, by }: MemberChange, threadId: number) {
  await tx.insert(follows).values({ threadId, memberId: by }).onConflictDoNothing()
}

export async function unfollow({ tx, by }: MemberChange, threadId: number) {
  await tx.delete(follows).where(and(eq(follows.threadId, threadId), eq(follows.memberId, by)))
}

/** Whoever leaves a community follows nothing in it any more. */
export async function unfollowAll(
  { tx }: Change,
  { communityId, memberId }: Activity<'membership.ended'>,
) {
  const theirs = tx
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.communityId, communityId))
  await tx
    .delete(follows)
    .where(and(eq(follows.memberId, memberId), inArray(follows.threadId, theirs)))
}
