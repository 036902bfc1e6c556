import type { Caller } from '../../platform/api/caller.ts'
import { presentEach } from '../../platform/api/present-each.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { Posts, Thread, ThreadChanges, ThreadPage } from '../contract.ts'
import type { OpenedThread } from '../open.ts'
import {
  answersOf,
  CHANGES_AT_ONCE,
  POSTS_A_PAGE,
  type PostsCursor,
  type PostWithAuthor,
  postsChangedSince,
  postsFrom,
  postsWithin,
} from '../post-queries.ts'
import { postReader, presentPost, presentThread } from '../present.ts'
import { originOf } from '../queries.ts'
import { revisionCache } from './revision-cache.ts'

const MEGABYTE = 1024 * 1024

/** In bytes, roughly what a post takes of memory. */
const sizeOf = ({ post }: PostWithAuthor) => 2_000 + 2 * (post.html.length + post.body.length)

export const threadCaches = () => ({
  posts: revisionCache<PostWithAuthor[]>(32 * MEGABYTE, (rows) =>
    rows.reduce((sum, row) => sum + sizeOf(row), 1_000),
  ),
  facts: revisionCache<Pick<Thread, 'origin' | 'answers'>>(
    2 * MEGABYTE,
    ({ answers }) => 500 + 500 * answers.length,
  ),
})

type Caches = ReturnType<typeof threadCaches>

/** An opened thread and its posts as they are shown to one reader. */
export function showing(
  { db, caches }: { db: Reader; caches: Caches },
  opened: OpenedThread,
  caller: Caller,
) {
  const { id, revision, postCount, eventId, acceptedCount } = opened.thread
  const reader = postReader(opened, caller)

  const cached = (what: string, read: () => Promise<PostWithAuthor[]>) =>
    caches.posts(`${id} ${revision} ${what}`, read)

  const present = (rows: PostWithAuthor[]) =>
    presentEach(rows, (row) => presentPost(row, reader, row.post.authorId === caller.id))

  async function thread(): Promise<Thread> {
    const facts = await caches.facts(`${id} ${revision}`, async () => ({
      origin: eventId === null ? null : await originOf(db, id),
      answers: acceptedCount === 0 ? [] : await answersOf(db, id),
    }))
    return presentThread(opened, facts)
  }

  async function postsAt(cursor: PostsCursor): Promise<Posts> {
    const rows = await cached(JSON.stringify(cursor), () => postsFrom(db, id, cursor))
    const [first, last] = [rows[0]?.post.number, rows.at(-1)?.post.number]
    return {
      items: present(rows),
      previous: first !== undefined && first > 1 ? first : null,
      next: last !== undefined && last < postCount ? last : null,
    }
  }

  /** The first post goes with every page: it is what all others answer. */
  async function opening() {
    const rows = await cached('opening', () => postsWithin(db, id, 1, 1))
    return present(rows)[0] ?? null
  }

  /** Pages begin at fixed numbers, so that many readers share one. */
  function startOf(number: number) {
    const within = Math.min(Math.max(number, 1), postCount)
    return { after: within - 1 - ((within - 1) % POSTS_A_PAGE) }
  }

  return {
    /** The thread with the page that a post stands on: without one, the first that is unread. */
    async page(at = opened.firstUnread ?? 1): Promise<ThreadPage> {
      const cursor = startOf(at)
      const [about, posts, first] = await Promise.all([
        thread(),
        postsAt(cursor),
        cursor.after === 0 ? null : opening(),
      ])
      return { thread: about, opening: first, posts }
    },

    posts: (cursor: PostsCursor) =>
      postsAt('before' in cursor ? { before: Math.min(cursor.before, postCount + 1) } : cursor),

    /**
     * What changed after a revision. The thread's own row was read before its posts, so a post that comes in
     * between has a higher revision than the thread says, and is asked for again: twice is harmless.
     */
    async changes(since: number): Promise<ThreadChanges> {
      const [about, changed] = await Promise.all([
        thread(),
        cached(`since ${since}`, () => postsChangedSince(db, id, since)),
      ])
      return {
        thread: about,
        posts: present(changed.slice(0, CHANGES_AT_ONCE)),
        more: changed.length > CHANGES_AT_ONCE,
      }
    },
  }
}
