import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { memberships } from '../../communities/tables.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { follows, threads } from '../tables.ts'
import { membershipOf } from './last-read.ts'

/** Whoever is about to leave waits for this, so that no follow is left behind. */
export async function follow({ tx, by, record }: MemberChange, threadId: number) {
  const readable = tx
    .select({
      threadId: sql<number>`${threads.id}`.as('thread_id'),
      memberId: memberships.memberId,
    })
    .from(threads)
    .innerJoin(memberships, membershipOf(by))
    .where(eq(threads.id, threadId))
    .for('key share', { of: memberships })
  await tx.insert(follows).select(readable).onConflictDoNothing()
  record({ kind: 'following.changed', memberId: by, threadId })
}

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
