import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Change, MemberChange } from '../platform/change.ts'
import { type PostRow, posts, threads } from './tables.ts'
import { touchThread } from './touch.ts'

/** Accepts an answer to a question: there may be several. Twice is once. */
export const acceptAnswer = (change: MemberChange, post: PostRow) =>
  setAccepted(change, post, change.at)

export const takeBackAcceptance = (change: MemberChange, post: PostRow) =>
  setAccepted(change, post, null)

async function setAccepted(
  change: MemberChange,
  { id, threadId }: PostRow,
  acceptedAt: Date | null,
) {
  const { communityId, revision } = (await touchThread(change, threadId))!
  const isOtherwise = acceptedAt ? isNull(posts.acceptedAt) : isNotNull(posts.acceptedAt)
  const changed = await change.tx
    .update(posts)
    .set({ acceptedAt, revision })
    .where(and(eq(posts.id, id), isNull(posts.hiddenAt), isNull(posts.withdrawnAt), isOtherwise))
    .returning({ id: posts.id })
  if (changed.length === 0) return

  await countAccepted(change, threadId)
  change.record({ kind: 'thread.changed', communityId, threadId, revision })
}

/** Counted anew under the thread's lock, whenever a post may have begun or ceased to count. */
export async function countAccepted({ tx }: Change, threadId: number) {
  const counted = and(
    eq(posts.threadId, threadId),
    isNotNull(posts.acceptedAt),
    isNull(posts.hiddenAt),
  )
  await tx
    .update(threads)
    .set({ acceptedCount: sql`(select count(*) from ${posts} where ${counted})` })
    .where(eq(threads.id, threadId))
}
