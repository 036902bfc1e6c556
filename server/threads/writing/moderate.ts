import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { communities } from '../../communities/tables.ts'
import { Conflict } from '../../errors.ts'
import type { Change } from '../../platform/change/change.ts'
import { PostWithdrawn } from '../errors.ts'
import { MOST_PINNED, type PostRow, posts, type ThreadRow, threads } from '../tables.ts'
import { recount } from './recount.ts'
import { touchThread } from './touch.ts'

/** Each of these returns whether it changed anything. */

export async function hidePost(change: Change, post: PostRow) {
  return setHidden(change, post, change.at)
}

export async function restorePost(change: Change, post: PostRow) {
  return setHidden(change, post, null)
}

export async function lockThread(change: Change, { id }: ThreadRow) {
  return changeThread(change, id, { lockedAt: change.at }, isNull(threads.lockedAt))
}

export async function unlockThread(change: Change, { id }: ThreadRow) {
  const changed = await changeThread(change, id, { lockedAt: null }, isNotNull(threads.lockedAt))
  // Read under the thread's lock, which a withdrawal takes too.
  const [first] = await change.tx
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, id), eq(posts.number, 1)))
  // For good: a thread whose first post was withdrawn has nothing that could be answered.
  if (first?.withdrawnAt) throw new PostWithdrawn()
  return changed
}

/** Pins a thread in its community. Throws Conflict where as many as fit are pinned already. */
export async function pinThread(change: Change, { id, communityId }: ThreadRow) {
  const { tx, at } = change
  // The community's lock serialises pinning, so that each count sees the pins before it.
  await tx
    .select({ id: communities.id })
    .from(communities)
    .where(eq(communities.id, communityId))
    .for('no key update')
  const pinned = sql`(select count(*) from ${threads} other
    where other.community_id = ${communityId} and other.pinned_at is not null)`
  const free = and(isNull(threads.pinnedAt), sql`${pinned} < ${MOST_PINNED}`)
  if (await changeThread(change, id, { pinnedAt: at }, free)) return true

  const [thread] = await tx.select().from(threads).where(eq(threads.id, id))
  if (thread!.pinnedAt) return false
  throw new Conflict('too_many_pinned', 'As many threads as fit are pinned already.')
}

export async function unpinThread(change: Change, { id }: ThreadRow) {
  return changeThread(change, id, { pinnedAt: null }, isNotNull(threads.pinnedAt))
}

async function setHidden(change: Change, { id, threadId }: PostRow, hiddenAt: Date | null) {
  const { tx, record } = change
  const { communityId, revision } = (await touchThread(change, threadId))!
  const changed = await tx
    .update(posts)
    .set({ hiddenAt, revision })
    .where(
      and(
        eq(posts.id, id),
        isNull(posts.withdrawnAt),
        hiddenAt ? isNull(posts.hiddenAt) : isNotNull(posts.hiddenAt),
      ),
    )
    .returning({ id: posts.id })
  if (changed.length === 0) return refuseIfWithdrawn(change, id)

  await recount(change, threadId)
  record({ kind: 'thread.changed', communityId, threadId, revision })
  record({ kind: 'visibility.changed', communityId, threadId })
  return true
}

/** Nobody can hide what is gone, nor bring it back. */
async function refuseIfWithdrawn({ tx }: Change, id: number) {
  const [post] = await tx.select().from(posts).where(eq(posts.id, id))
  if (post?.withdrawnAt) throw new PostWithdrawn()
  return false
}

async function changeThread(change: Change, ...what: ParametersAfterChange) {
  const touched = await touchThread(change, ...what)
  if (!touched) return false
  const { id: threadId, communityId, revision } = touched
  change.record({ kind: 'thread.changed', communityId, threadId, revision })
  return true
}

type ParametersAfterChange =
  Parameters<typeof touchThread> extends [Change, ...infer Rest] ? Rest : never
