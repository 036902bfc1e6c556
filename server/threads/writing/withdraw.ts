import { and, eq, isNull, not, sql } from 'drizzle-orm'
import type { MemberChange } from '../../platform/change/change.ts'
import { detachFiles } from '../attachments/attach.ts'
import { PostAnswered, PostHidden } from '../errors.ts'
import { isAnswered } from '../post-queries.ts'
import { type PostRow, posts, postVersions, threads } from '../tables.ts'
import { touchByAuthor } from './own.ts'
import { recount } from './recount.ts'

/** What a thread is called whose first post was withdrawn: its title was words of the same author. */
const NO_TITLE = 'Zurückgezogene Diskussion'

/**
 * Erases the text of one's own post and its versions, for good; its number stays. With the first post the thread loses
 * its title and is locked. Idempotent. Throws PostHidden, and PostAnswered where somebody has replied: a reply takes the
 * same lock, so whichever is first decides.
 */
export async function withdrawPost(change: MemberChange, post: PostRow) {
  const { id, threadId, number } = post
  const { tx, by, at, record } = change
  const closed = {
    title: NO_TITLE,
    lockedAt: sql`coalesce(${threads.lockedAt}, ${at.toISOString()})`,
  }
  const { communityId, revision } = (await touchByAuthor(change, post, number === 1 ? closed : {}))!
  const withdrawn = await tx
    .update(posts)
    .set({
      ...{ body: '', html: '', withdrawnAt: at, revision },
      ...{ editedAt: null, acceptedAt: null, forAuthorityId: null },
    })
    .where(
      and(
        eq(posts.id, id),
        eq(posts.authorId, by),
        isNull(posts.hiddenAt),
        isNull(posts.withdrawnAt),
        not(isAnswered),
      ),
    )
    .returning({ id: posts.id })
  if (withdrawn.length === 0) return refuseUnlessDone(change, id)

  await detachFiles(change, id)
  await tx.delete(postVersions).where(eq(postVersions.postId, id))
  await recount(change, threadId)
  record({ kind: 'thread.changed', communityId, threadId, revision })
  record({ kind: 'visibility.changed', communityId, threadId })
}

async function refuseUnlessDone({ tx }: MemberChange, id: number) {
  const [post] = await tx.select().from(posts).where(eq(posts.id, id))
  if (post?.withdrawnAt) return
  throw post?.hiddenAt ? new PostHidden() : new PostAnswered()
}
