import { and, count, eq, gte, lt, or, sql } from 'drizzle-orm'
import { communities, memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { markOf, membershipOf, readsFrom, readTo } from './read-to.ts'
import { readMarks, threads } from './tables.ts'

const COUNTED_TO = 100

/** Of a query over threads with the reader's membership and mark: something in it is unread. */
export const isUnread = lt(readTo, threads.postCount)

/** What is unread is new, or was left open: by this the indexes find it. */
export const hasNews = gte(threads.lastPostAt, readsFrom)

/** How many threads have something unread, by community: counted to 100 in each. */
export function countUnreadThreads(db: Reader, caller: Caller) {
  const unread = db
    .select({ one: sql`1`.as('one') })
    .from(threads)
    .leftJoin(readMarks, markOf(caller.id))
    .where(
      and(
        eq(threads.communityId, memberships.communityId),
        or(hasNews, eq(readMarks.leftOpen, true)),
        isUnread,
      ),
    )
    .limit(COUNTED_TO)
    .as('unread')
  return db
    .select({ id: communities.id, name: communities.name, threads: count() })
    .from(memberships)
    .innerJoin(communities, eq(communities.id, memberships.communityId))
    .crossJoinLateral(unread)
    .where(eq(memberships.memberId, caller.id))
    .groupBy(communities.id, communities.name)
    .orderBy(communities.name)
}

/** The threads that a member has marked as unread themselves. */
export const leftOpenBy = (db: Reader, memberId: number) =>
  db
    .select({ id: threads.id })
    .from(readMarks)
    .innerJoin(threads, eq(threads.id, readMarks.threadId))
    .innerJoin(memberships, membershipOf(memberId))
    .where(and(eq(readMarks.memberId, memberId), eq(readMarks.leftOpen, true)))
