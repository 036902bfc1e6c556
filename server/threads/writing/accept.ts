import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { MemberChange } from '../../platform/change/change.ts'
import { type PostRow, posts } from '../tables.ts'
import { isThereIn } from '../there.ts'
import { recount } from './recount.ts'
import { touchThread } from './touch.ts'

/** Accepts an answer to a question, of which there may be several. Idempotent. */
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
    .where(and(eq(posts.id, id), isThereIn(posts), isOtherwise))
    .returning({ id: posts.id })
  if (changed.length === 0) return

  await recount(change, threadId)
  change.record({ kind: 'thread.changed', communityId, threadId, revision })
}
