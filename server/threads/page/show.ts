import type { FastifyReply } from 'fastify'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { Post, Thread } from '../contract.ts'
import type { OpenedThread } from '../open.ts'
import {
  answersOf,
  CHANGES_AT_ONCE,
  POSTS_A_PAGE,
  type PostsPlace,
  type PostWithAuthor,
  postsChangedSince,
  postsFrom,
  postsWithin,
} from '../post-queries.ts'
import { postReader, presentThread } from '../present.ts'
import { originOf, threadRow } from '../queries.ts'
import { KeptByRevision } from './kept-by-revision.ts'
import { SharedPosts } from './shared-posts.ts'

const MEGABYTE = 1024 * 1024

/** What is kept in memory to show threads from. */
export const sharedByReaders = () => ({
  pages: new KeptByRevision<SharedPosts>(32 * MEGABYTE, ({ size }) => size + 1_000),
  facts: new KeptByRevision<Pick<Thread, 'origin' | 'answers'>>(
    2 * MEGABYTE,
    ({ answers }) => 500 + 500 * answers.length,
  ),
})

/**
 * Answers with an opened thread, or posts of it, for one reader. What all readers share comes ready from
 * memory as JSON; what differs by reader is small, and put around it.
 */
export function showing(
  { db, pages, facts }: { db: Reader } & ReturnType<typeof sharedByReaders>,
  opened: OpenedThread,
  caller: Caller,
  response: FastifyReply,
) {
  const { id, revision, postCount, eventId, acceptedCount } = opened.thread
  const reader = postReader(opened, caller)
  const writePost = response.compileSerializationSchema(Post as never) as (it: Post) => string
  const writeThread = response.compileSerializationSchema(Thread as never) as (it: Thread) => string

  const jsonOf = (posts: SharedPosts) => posts.json(caller.id, reader, writePost)

  const shared = (what: string, read: () => Promise<PostWithAuthor[]>) =>
    pages.get(`${id} ${revision} ${what}`, async () => new SharedPosts(await read()))

  const pageFrom = (place: PostsPlace) =>
    shared(JSON.stringify(place), () => postsFrom(db, id, place))

  async function thread() {
    const known = await facts.get(`${id} ${revision}`, async () => ({
      origin: eventId === null ? null : await originOf(db, id),
      answers: acceptedCount === 0 ? [] : await answersOf(db, id),
    }))
    return writeThread(presentThread(opened, known))
  }

  async function postsAt(place: PostsPlace) {
    const posts = await pageFrom(place)
    const [first, last] = [posts.rows[0]?.post.number, posts.rows.at(-1)?.post.number]
    const previous = first !== undefined && first > 1 ? first : null
    const next = last !== undefined && last < postCount ? last : null
    return bytes('{"items":[', jsonOf(posts), `],"previous":${previous},"next":${next}}`)
  }

  /** What is remembered of the thread may be a moment old: where it ends is looked up. */
  async function endBefore(number: number) {
    const { postCount } = (await threadRow(db, id))!
    return Math.min(number, postCount + 1)
  }

  /** The first post goes with every page: it is what all others answer. */
  const opening = () => shared('opening', () => postsWithin(db, id, 1, 1))

  /** Pages begin at fixed numbers, so that many readers share one. */
  function startOf(number: number) {
    const within = Math.min(Math.max(number, 1), postCount)
    return { after: within - 1 - ((within - 1) % POSTS_A_PAGE) }
  }

  const send = (json: Buffer, status = 200) =>
    response.code(status).header('content-type', 'application/json; charset=utf-8').send(json)

  return {
    /** The thread with the page that a post stands on: without one, the first that is unread. */
    async page(at = opened.firstUnread ?? 1, status = 200) {
      const place = startOf(at)
      const [about, posts, first] = await Promise.all([
        thread(),
        postsAt(place),
        place.after === 0 ? null : opening(),
      ])
      const firstPost = first ? jsonOf(first) : 'null'
      const head = `{"thread":${about},"opening":`
      return send(bytes(head, firstPost, ',"posts":', posts, '}'), status)
    },

    async posts(place: PostsPlace) {
      const isBeyond = 'before' in place && place.before > postCount
      return send(await postsAt(isBeyond ? { before: await endBefore(place.before) } : place))
    },

    /**
     * What changed after a revision. The thread's own row was read before its posts, so a post that comes in
     * between has a higher revision than the thread says, and is asked for again: twice is harmless.
     */
    async changes(since: number) {
      const [about, changed] = await Promise.all([
        thread(),
        shared(`since ${since}`, () => postsChangedSince(db, id, since)),
      ])
      const more = changed.rows.length > CHANGES_AT_ONCE
      const shown = more ? changed.upTo(CHANGES_AT_ONCE) : changed
      return send(bytes(`{"thread":${about},"posts":[`, jsonOf(shown), `],"more":${more}}`))
    },
  }
}

const bytes = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((it) => (typeof it === 'string' ? Buffer.from(it) : it)))
