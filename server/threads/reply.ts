import { and, eq, exists, gte, isNull, sql } from 'drizzle-orm'
import { memberships } from '../communities/tables.ts'
import { Invalid, NotFound } from '../errors.ts'
import { voiceOf } from '../members/voice.ts'
import type { MemberChange } from '../platform/change.ts'
import type { Text } from '../platform/markdown.ts'
import { attachFiles } from './attach.ts'
import { NoVoice, PostWithdrawn, ThreadLocked } from './errors.ts'
import { mention } from './mention.ts'
import { readOwn } from './read.ts'
import { follows, posts, threads } from './tables.ts'
import { touchThread } from './touch.ts'

/** Publishes a reply. Whoever replies follows the thread from then on. */
export async function reply(
  change: MemberChange,
  threadId: number,
  replyTo: number,
  text: Text,
  forAuthority = false,
) {
  const { tx, by, at, record } = change

  // Asked of the row, not of a copy read earlier: a lock or a departure may have come in between.
  const belongs = tx
    .select({ memberId: memberships.memberId })
    .from(memberships)
    .where(and(eq(memberships.communityId, threads.communityId), eq(memberships.memberId, by)))
  const thread = await touchThread(
    change,
    threadId,
    { postCount: sql`${threads.postCount} + 1`, lastPostAt: at },
    and(isNull(threads.lockedAt), gte(threads.postCount, replyTo), exists(belongs)),
  )
  if (!thread) throw await whyRefused(change, threadId, replyTo)

  const { communityId, revision, postCount: number } = thread
  const [post] = await tx
    .insert(posts)
    .values({
      threadId,
      number,
      // Null where it was withdrawn: asked under the thread's lock, which a withdrawal takes too.
      replyTo: sql`(select ${posts.number} from ${posts} where ${answered(threadId, replyTo)})`,
      authorId: by,
      forAuthorityId: forAuthority ? voiceOf(by) : null,
      body: text.markdown,
      html: text.html,
      revision,
      publishedAt: at,
    })
    .returning({ id: posts.id, replyTo: posts.replyTo, forAuthorityId: posts.forAuthorityId })
  if (post!.replyTo === null) throw new PostWithdrawn()
  if (forAuthority && post!.forAuthorityId === null) throw new NoVoice()
  await attachFiles(change, post!.id, text.markdown)
  await mention(change, { id: post!.id, threadId, communityId }, text)
  await Promise.all([
    tx.insert(follows).values({ threadId, memberId: by }).onConflictDoNothing(),
    readOwn(change, threadId, number),
  ])

  record({ kind: 'post.published', communityId, threadId, postId: post!.id, revision })
  return post!.id
}

const answered = (threadId: number, number: number) =>
  and(eq(posts.threadId, threadId), eq(posts.number, number), isNull(posts.withdrawnAt))

async function whyRefused({ tx }: MemberChange, threadId: number, replyTo: number) {
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId))
  if (thread?.lockedAt) return new ThreadLocked()
  if (thread && thread.postCount < replyTo) {
    return new Invalid('replyTo', 'There is no post of this number in the thread.')
  }
  return new NotFound()
}
