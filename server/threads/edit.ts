import { and, eq, isNull } from 'drizzle-orm'
import type { MemberChange } from '../platform/change.ts'
import type { Text } from '../platform/markdown.ts'
import { attachAnew } from './attach.ts'
import { PostHidden, ThreadLocked } from './errors.ts'
import { type PostRow, posts, threads } from './tables.ts'
import { touchThread } from './touch.ts'

/** Changes the words of one's own post. */
export async function editPost(change: MemberChange, { id, threadId }: PostRow, text: Text) {
  const { tx, by, at, record } = change
  const thread = await touchThread(change, threadId, {}, isNull(threads.lockedAt))
  if (!thread) throw new ThreadLocked()

  const { communityId, revision } = thread
  const edited = await tx
    .update(posts)
    .set({ body: text.markdown, html: text.html, editedAt: at, revision })
    .where(and(eq(posts.id, id), eq(posts.authorId, by), isNull(posts.hiddenAt)))
    .returning({ id: posts.id })
  if (edited.length === 0) throw new PostHidden()
  await attachAnew(change, id, text.markdown)
  record({ kind: 'thread.changed', communityId, threadId, revision })
}
