import { and, eq, inArray } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { holdMembership } from '../../communities/hold.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { follows, type ThreadRow, threads } from '../tables.ts'

/** Has the member follow a thread. Throws NotFound where they no longer belong to its community. */
export async function follow(
  change: MemberChange,
  { id, communityId }: Pick<ThreadRow, 'id' | 'communityId'>,
) {
  await holdMembership(change, communityId)
  await followOwn(change, id)
  change.record({ kind: 'following.changed', memberId: change.by, threadId: id })
}

/** Has the author of a post follow its thread, in a change that holds their membership. */
export const followOwn = ({ tx, by }: MemberChange, threadId: number) =>
  tx.insert(follows).values({ threadId, memberId: by }).onConflictDoNothing()

export async function unfollow({ tx, by, record }: MemberChange, threadId: number) {
  await tx.delete(follows).where(and(eq(follows.threadId, threadId), eq(follows.memberId, by)))
  record({ kind: 'following.changed', memberId: by, threadId })
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
