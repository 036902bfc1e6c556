import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import type { Posts, Thread, ThreadChanges, ThreadPage } from './contract.ts'
import type { openThread } from './open.ts'
import { presentPost, presentThread } from './present.ts'
import {
  answersOf,
  isFollowing,
  originOf,
  POSTS_A_PAGE,
  postsAfter,
  postsChangedSince,
} from './queries.ts'

type Opened = Awaited<ReturnType<typeof openThread>>

export async function showThread(db: Reader, opened: Opened, caller: Caller): Promise<Thread> {
  const { id, eventId, acceptedCount } = opened.thread
  const [following, origin, answers] = await Promise.all([
    isFollowing(db, id, caller),
    eventId === null ? null : originOf(db, id),
    acceptedCount === 0 ? [] : answersOf(db, id),
  ])
  return presentThread(opened, { standing: opened.standing, following, origin, answers })
}

/** The posts after a number. */
export async function showPosts(
  db: Reader,
  { thread, standing }: Opened,
  after: number,
  caller: Caller,
): Promise<Posts> {
  const rows = await postsAfter(db, thread.id, after)
  const items = rows.slice(0, POSTS_A_PAGE).map((row) => presentPost(row, thread, caller, standing))
  return { items, next: rows.length > POSTS_A_PAGE ? items.at(-1)!.number : null }
}

export async function showPage(db: Reader, opened: Opened, caller: Caller): Promise<ThreadPage> {
  const [thread, posts] = await Promise.all([
    showThread(db, opened, caller),
    showPosts(db, opened, 0, caller),
  ])
  return { thread, posts }
}

/**
 * What changed after a revision. The thread's own row was read before its posts, so a post that comes in
 * between has a higher revision than the thread says, and is asked for again: twice is harmless.
 */
export async function showChanges(
  db: Reader,
  opened: Opened,
  since: number,
  caller: Caller,
): Promise<ThreadChanges> {
  const rows = await postsChangedSince(db, opened.thread.id, since)
  return {
    thread: await showThread(db, opened, caller),
    posts: rows
      .slice(0, POSTS_A_PAGE)
      .map((row) => presentPost(row, opened.thread, caller, opened.standing)),
    more: rows.length > POSTS_A_PAGE,
  }
}
