import { and, eq, type Placeholder, sql } from 'drizzle-orm'
import { readers, readsFrom } from '../../communities/rights.ts'
import { posts, readMarks, threads } from '../tables.ts'

/** Joined to a query over threads, it leaves those that a member may read. */
export const threadReaders = (memberId: number | Placeholder) =>
  readers(memberId, threads.communityId)

export const markOf = (memberId: number | Placeholder) =>
  and(eq(readMarks.threadId, threads.id), eq(readMarks.memberId, memberId))

/**
 * The number of the last post that counts as read, of a query over threads joined to its
 * readers and their marks. Only a thread without a mark that was going on at that time has to be looked into.
 */
export const readTo = sql<number>`coalesce(${readMarks.number}, case
  when ${threads.lastPostAt} < ${readsFrom} then ${threads.postCount}
  when ${threads.startedAt} >= ${readsFrom} then 0
  else coalesce((
    select earlier.number from ${posts} earlier
    where earlier.thread_id = ${threads.id} and earlier.published_at < ${readsFrom}
    order by earlier.published_at desc, earlier.number desc limit 1
  ), 0) end)`
