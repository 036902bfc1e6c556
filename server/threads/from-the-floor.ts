import { and, eq, gt, lte } from 'drizzle-orm'
import { posts, threads } from './tables.ts'

/** Of a query over posts and their threads: questions that were put to a talk before it went on in its thread. */
export const isFromTheFloor = and(
  eq(threads.kind, 'talk'),
  gt(posts.number, 1),
  lte(posts.publishedAt, threads.startedAt),
)
