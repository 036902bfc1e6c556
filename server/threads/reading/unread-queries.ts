import { and, count, eq, gte, lt, type Placeholder, sql } from 'drizzle-orm'
import { readers, readsFrom } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { type Placeholders, prepared } from '../../platform/database/prepared.ts'
import { readMarks, threads } from '../tables.ts'
import { countNew, firstNew, type NewPosts } from '../there.ts'
import { markOf, readTo, threadReaders } from './last-read.ts'

const COUNTED_TO = 100

const newFor = (memberId: number | Placeholder): NewPosts => ({
  threadId: sql`${threads.id}`,
  memberId,
  after: readTo,
  upTo: sql`${threads.postCount}`,
})

/** Of a query over threads joined to its readers and their marks: how many posts are new to them. */
export const unreadFor = (memberId: number | Placeholder) => countNew(newFor(memberId))

/** Of a query over threads joined so: the number of the first post that is new; null where there is none. */
export const firstUnreadFor = (memberId: number | Placeholder) =>
  sql<
    number | null
  >`case when ${lt(readTo, threads.postCount)} then ${firstNew(newFor(memberId))} end`

/** Of a query over threads joined so: whether any post is new. */
export const isUnread = (memberId: number | Placeholder) =>
  sql`(${firstUnreadFor(memberId)}) is not null`

/** As a condition the index can use: a thread with a post since its reader last marked all as read. */
export const hasNews = gte(threads.lastPostAt, readsFrom)

/** How many threads have something unread, by community: counted to 100 in each. */
export const countUnreadThreads = (db: Reader, { id: callerId }: Caller) =>
  unreadByCommunity(db, { callerId })

const unreadByCommunity = prepared((db: Reader, { callerId }: Placeholders<'callerId'>) => {
  const withNews = db
    .select({ id: threads.id })
    .from(threads)
    .leftJoin(readMarks, markOf(callerId))
    .where(and(eq(threads.communityId, communities.id), hasNews, isUnread(callerId)))
    .limit(COUNTED_TO)
  const leftOpen = db
    .select({ id: threads.id })
    .from(readMarks)
    .innerJoin(threads, markOf(callerId))
    .where(and(isLeftOpenBy(callerId), eq(threads.communityId, communities.id), isUnread(callerId)))
  // A union, since with an "or" Postgres would scan all threads of a community.
  const unread = withNews.union(leftOpen).limit(COUNTED_TO).as('unread')
  return db
    .select({ id: communities.id, name: communities.name, threads: count() })
    .from(communities)
    .innerJoin(...readers(callerId, communities.id))
    .crossJoinLateral(unread)
    .groupBy(communities.id, communities.name)
    .orderBy(communities.name)
})

/** Literal, so that the partial index matches under a generic plan. */
const isLeftOpenBy = (memberId: number | Placeholder) =>
  and(eq(readMarks.memberId, memberId), sql`${readMarks.leftOpen}`)

/** The threads that a member has marked as unread themselves. */
export const leftOpenBy = (db: Reader, memberId: number) =>
  db
    .select({ id: threads.id })
    .from(readMarks)
    .innerJoin(threads, eq(threads.id, readMarks.threadId))
    .innerJoin(...threadReaders(memberId))
    .where(isLeftOpenBy(memberId))
