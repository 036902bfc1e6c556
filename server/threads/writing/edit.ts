import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Text } from '../../markdown/render.ts'
import { voiceOf } from '../../members/voice.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { syncAttachments } from '../attachments/attach.ts'
import { NoVoice, PostEditedMeanwhile, PostHidden, PostWithdrawn, ThreadLocked } from '../errors.ts'
import { type PostRow, posts, postVersions, threads } from '../tables.ts'
import { syncMentions } from './mention.ts'
import { touchByAuthor } from './own.ts'

/**
 * Replaces the text of one's own post and stores the earlier one as a version. The version that the edit started from
 * is an optimistic lock; an edit that changes nothing does nothing. Throws ThreadLocked, PostWithdrawn, PostHidden,
 * PostEditedMeanwhile, NoVoice, TooManyFiles and TooManyMentions.
 */
export async function editPost(change: MemberChange, post: PostRow, version: number, text: Text) {
  const { id, threadId } = post
  const { tx, by, at, record } = change
  const thread = await touchByAuthor(change, post, {}, isNull(threads.lockedAt))
  if (!thread) throw new ThreadLocked()

  const mayBeEdited = and(
    eq(posts.id, id),
    eq(posts.authorId, by),
    eq(posts.version, version),
    ne(posts.body, text.markdown),
    isNull(posts.hiddenAt),
    isNull(posts.withdrawnAt),
    or(isNull(posts.forAuthorityId), eq(posts.forAuthorityId, voiceOf(by))),
  )
  const kept = await tx
    .insert(postVersions)
    .select(
      tx
        .select({
          postId: posts.id,
          version: posts.version,
          body: posts.body,
          writtenAt: sql<Date>`coalesce(${posts.editedAt}, ${posts.publishedAt})`.as('written_at'),
          writtenBy: posts.authorId,
        })
        .from(posts)
        .where(mayBeEdited),
    )
    .returning({ version: postVersions.version })
  if (kept.length === 0) return refuseUnlessSame(change, id, version, text)

  const { communityId, revision } = thread
  await tx
    .update(posts)
    .set({ body: text.markdown, html: text.html, version: version + 1, editedAt: at, revision })
    .where(eq(posts.id, id))
  await syncAttachments(change, id, text.markdown)
  await syncMentions(change, { id, threadId, communityId }, text)
  record({ kind: 'thread.changed', communityId, threadId, revision })
}

async function refuseUnlessSame({ tx }: MemberChange, id: number, version: number, text: Text) {
  const [post] = await tx.select().from(posts).where(eq(posts.id, id))
  if (post?.withdrawnAt) throw new PostWithdrawn()
  if (post?.hiddenAt) throw new PostHidden()
  if (post?.body === text.markdown) return
  if (post?.version !== version) throw new PostEditedMeanwhile()
  throw new NoVoice()
}
