import { and, eq, exists, gte, isNull, sql } from 'drizzle-orm'
import { memberships } from '../../communities/tables.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Text } from '../../markdown/render.ts'
import { voiceOf } from '../../members/voice.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { type Given, prepared } from '../../platform/database/prepared.ts'
import { attachFiles } from '../attachments/attach.ts'
import { NoVoice, PostWithdrawn, ThreadLocked } from '../errors.ts'
import { membershipOf } from '../reading/last-read.ts'
import { readingOwn } from '../reading/read.ts'
import { follows, posts, threads } from '../tables.ts'
import { mention } from './mention.ts'
import { touching } from './touch.ts'

/** Publishes a reply. Whoever replies follows the thread from then on. */
export async function reply(
  change: MemberChange,
  threadId: number,
  replyTo: number,
  text: Text,
  forAuthority = false,
) {
  const { tx, by, at, record } = change
  const [thread] = await nextPlace(tx, { threadId, by, at, replyTo })
  if (!thread) throw await whyRefused(change, threadId, replyTo)

  const { communityId, revision, postCount: number } = thread
  const said = { body: text.markdown, html: text.html, forAuthority }
  const [post] = await say(tx, { threadId, number, replyTo, revision, by, at, ...said })
  if (post!.replyTo === null) throw new PostWithdrawn()
  if (forAuthority && post!.forAuthorityId === null) throw new NoVoice()
  await attachFiles(change, post!.id, text.markdown)
  await mention(change, { id: post!.id, threadId, communityId }, text)
  record({ kind: 'post.published', communityId, threadId, postId: post!.id, revision })
  return post!.id
}

/**
 * Asked of the rows, not of copies read earlier: a lock or a departure may have come in between. A departure that
 * begins now waits until this is done.
 */
const nextPlace = prepared(
  (tx: Transaction, { threadId, by, at, replyTo }: Given<'threadId' | 'by' | 'at' | 'replyTo'>) => {
    const belongs = tx
      .select({ memberId: memberships.memberId })
      .from(memberships)
      .where(membershipOf(by))
      .for('key share')
    // As SQL with the column's encoding: what is set takes no placeholder.
    const lastPostAt = sql`${sql.param(at, threads.lastPostAt)}`
    return touching(
      tx,
      threadId,
      {
        postCount: sql`${threads.postCount} + 1`,
        silent: sql`${threads.silent} and ${threads.authorId} is not distinct from ${by}`,
        lastPostAt,
      },
      and(isNull(threads.lockedAt), gte(threads.postCount, replyTo), exists(belongs)),
    )
  },
)

type Said =
  | ('threadId' | 'number' | 'replyTo' | 'revision' | 'by' | 'at')
  | ('body' | 'html' | 'forAuthority')

const say = prepared((tx: Transaction, given: Given<Said>) => {
  const { threadId, number, replyTo, by, forAuthority } = given
  const answered = tx
    .select({ number: posts.number })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.number, replyTo), isNull(posts.withdrawnAt)))
  const following = tx.insert(follows).values({ threadId, memberId: by }).onConflictDoNothing()
  return tx
    .with(tx.$with('followed').as(following), tx.$with('read').as(readingOwn(tx, given)))
    .insert(posts)
    .values({
      threadId,
      number,
      // Null where it was withdrawn: asked under the thread's lock, which a withdrawal takes too.
      replyTo: sql`${answered}`,
      authorId: by,
      forAuthorityId: sql`case when ${forAuthority}::boolean then ${voiceOf(by)} end`,
      body: given.body,
      html: given.html,
      revision: given.revision,
      publishedAt: given.at,
    })
    .returning({ id: posts.id, replyTo: posts.replyTo, forAuthorityId: posts.forAuthorityId })
})

async function whyRefused({ tx }: MemberChange, threadId: number, replyTo: number) {
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId))
  if (thread?.lockedAt) return new ThreadLocked()
  if (thread && thread.postCount < replyTo) {
    return new Invalid('replyTo', 'There is no post of this number in the thread.')
  }
  return new NotFound()
}
