import { and, eq, gt, lte } from 'drizzle-orm'
import { type PostRow, posts, type ThreadRow, threads } from './tables.ts'

/** Whether a post was put to a talk as a question, before the talk went on in its thread. */
export const wasAskedFromTheFloor = (thread: ThreadRow, post: PostRow) =>
  thread.kind === 'talk' && post.number > 1 && post.publishedAt <= thread.startedAt

/** As a condition of a query over posts and their threads: whether a post was put to a talk as a question. */
export const isFromTheFloor = and(
  eq(threads.kind, 'talk'),
  gt(posts.number, 1),
  lte(posts.publishedAt, threads.startedAt),
)
