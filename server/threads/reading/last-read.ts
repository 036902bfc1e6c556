import { and, eq, type Placeholder, sql } from 'drizzle-orm'
import { readsIn } from '../../communities/readable.ts'
import { memberships } from '../../communities/tables.ts'
import { posts, readMarks, threads } from '../tables.ts'

/** The membership by which a member reads a thread: without one, there is no thread for them. */
export const membershipOf = (memberId: number | Placeholder) =>
  readsIn(memberId, threads.communityId)

export const markOf = (memberId: number | Placeholder) =>
  and(eq(readMarks.threadId, threads.id), eq(readMarks.memberId, memberId))

/** From when on what is said in a community is new to its member. */
export const readsFrom = sql`coalesce(${memberships.readUntil}, ${memberships.since})`

/**
 * The number of the last post that counts as read, of a query over threads with the membership and the mark
 * of the reader. Only a thread without a mark that was going on at that time has to be looked into.
 */
export const readTo = sql<number>`coalesce(${readMarks.number}, case
  when ${threads.lastPostAt} < ${readsFrom} then ${threads.postCount}
  when ${threads.startedAt} >= ${readsFrom} then 0
  else coalesce((
    select earlier.number from ${posts} earlier
    where earlier.thread_id = ${threads.id} and earlier.published_at < ${readsFrom}
    order by earlier.published_at desc, earlier.number desc limit 1
  ), 0) end)`
