import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { Invalid, NotFound } from '../../errors.ts'
import type { Text } from '../../markdown/render.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { PostWithdrawn, ThreadLocked } from '../errors.ts'
import { posts, threads } from '../tables.ts'
import { publish } from './publish.ts'
import { touchThread } from './touch.ts'

/**
 * Publishes a reply to a post of a thread and returns its id. Throws NotFound, ThreadLocked, Invalid where there is
 * no post of this number, PostWithdrawn where it was withdrawn, and what `publish` throws.
 */
export async function reply(
  change: MemberChange,
  threadId: number,
  replyTo: number,
  text: Text,
  forAuthority = false,
) {
  const thread = await lockForReply(change, threadId)
  if (thread.lockedAt) throw new ThreadLocked()
  if (replyTo >= thread.postCount) {
    throw new Invalid('replyTo', 'There is no post of this number in the thread.')
  }
  if (await isWithdrawn(change, threadId, replyTo)) throw new PostWithdrawn()

  const { communityId, revision, postCount: number } = thread
  const postId = await publish(change, thread, { number, replyTo, text, forAuthority })
  change.record({ kind: 'post.published', communityId, threadId, postId, revision })
  return postId
}

/** The thread's row, locked until the change is done, with the next number as its count of posts. */
async function lockForReply(change: MemberChange, threadId: number) {
  const thread = await touchThread(change, threadId, {
    postCount: sql`${threads.postCount} + 1`,
    silent: sql`${threads.silent} and ${threads.authorId} is not distinct from ${change.by}`,
    lastPostAt: change.at,
  })
  if (!thread) throw new NotFound()
  return thread
}

/** A withdrawal takes the thread's lock too, so what is found here stays so. */
async function isWithdrawn({ tx }: MemberChange, threadId: number, number: number) {
  const [withdrawn] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(eq(posts.threadId, threadId), eq(posts.number, number), isNotNull(posts.withdrawnAt)),
    )
  return withdrawn !== undefined
}
