import { and, eq, isNotNull } from 'drizzle-orm'
import type { MemberChange } from '../../platform/change/change.ts'
import { type PostRow, posts } from '../tables.ts'
import { touchThread } from './touch.ts'

/** Makes one's own post personal again. The other way round there is none: what speaks for an authority was meant to. */
export async function speakPersonally(change: MemberChange, { id, threadId }: PostRow) {
  const { tx, by, record } = change
  const { communityId, revision } = (await touchThread(change, threadId))!
  await tx
    .update(posts)
    .set({ forAuthorityId: null, revision })
    .where(and(eq(posts.id, id), eq(posts.authorId, by), isNotNull(posts.forAuthorityId)))
  record({ kind: 'thread.changed', communityId, threadId, revision })
}
