import { and, eq, isNotNull } from 'drizzle-orm'
import type { MemberChange } from '../../platform/change/change.ts'
import { type PostRow, posts } from '../tables.ts'
import { touchThread } from './touch.ts'

/** Makes one's own post personal again. There is no way back: a post speaks for an authority from the beginning or never. */
export async function dropAttribution(change: MemberChange, { id, threadId }: PostRow) {
  const { tx, by, record } = change
  const { communityId, revision } = (await touchThread(change, threadId))!
  await tx
    .update(posts)
    .set({ forAuthorityId: null, revision })
    .where(and(eq(posts.id, id), eq(posts.authorId, by), isNotNull(posts.forAuthorityId)))
  record({ kind: 'thread.changed', communityId, threadId, revision })
}
