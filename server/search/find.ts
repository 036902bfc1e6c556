import { and, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, union } from 'drizzle-orm/pg-core'
import { memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import { type Cursor, earlierThan } from '../platform/cursor.ts'
import type { Reader } from '../platform/database.ts'
import { threads } from '../threads/tables.ts'
import type { SearchQuery } from './contract.ts'
import { scoreOf } from './score.ts'
import { type Sought, wholeOf } from './sought.ts'
import { searchEntries } from './tables.ts'
import type { TsQuery } from './tsquery.ts'

export const HITS_A_PAGE = 20
const COUNTED_TO = 100

/** What fits best is chosen among so many of the newest that fit, and so many whose title does. */
const NEWEST_RANKED = 500
const TITLES_RANKED = 200

export interface Found {
  id: number
  at: Date
  score: number
}

/** A place among what fits best, as of a moment: that what is newer counts more does not move it meanwhile. */
export interface BestPlace {
  score: number
  id: number
  asOf: Date
}

const { id, words, title, publishedAt } = searchEntries

/** The newest first; without a place, as many as are counted. */
export async function findNewest(
  db: Reader,
  caller: Caller,
  sought: Sought,
  query: SearchQuery,
  after: Cursor | undefined,
): Promise<Found[]> {
  const whole = wholeOf(sought)
  if (!whole) return []
  const rows = await db
    .select({ id, at: publishedAt })
    .from(searchEntries)
    .where(and(has(words, whole), narrowed(db, caller, query), earlierThan(publishedAt, id, after)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(after ? HITS_A_PAGE + 1 : COUNTED_TO + 1)
  return rows.map((row) => ({ ...row, score: 0 }))
}

/** What fits best first, all of it that is ranked. */
export async function findBest(
  db: Reader,
  caller: Caller,
  sought: Sought,
  query: SearchQuery,
  asOf: Date,
): Promise<Found[]> {
  const whole = wholeOf(sought)
  if (!whole) return []
  const newest = (most: number, which?: SQL) =>
    db
      .select({ id: searchEntries.id })
      .from(searchEntries)
      .where(and(which, has(words, whole), narrowed(db, caller, query)))
      .orderBy(desc(publishedAt), desc(searchEntries.id))
      .limit(most)
  const ranked = union(newest(NEWEST_RANKED), newest(TITLES_RANKED, has(title, whole))).as('ranked')
  const score = scoreOf(sought.items, asOf)
  return db
    .select({ id: searchEntries.id, at: publishedAt, score })
    .from(ranked)
    .innerJoin(searchEntries, eq(searchEntries.id, ranked.id))
    .orderBy(desc(score), desc(searchEntries.id))
}

export const has = (column: PgColumn, query: TsQuery) =>
  query ? sql`${column} @@ ${query}::tsquery` : sql`false`

function narrowed(db: Reader, caller: Caller, query: SearchQuery): SQL | undefined {
  const { kind, authorId, authorityId, threadId } = searchEntries
  return and(
    query.kind ? eq(kind, query.kind) : undefined,
    query.member ? eq(authorId, query.member) : undefined,
    query.authority ? eq(authorityId, query.authority) : undefined,
    query.from ? gte(publishedAt, dayIn(query.from)) : undefined,
    query.to ? lt(publishedAt, sql`${dayIn(query.to)} + interval '1 day'`) : undefined,
    query.answered ? inArray(threadId, answeredThreads(db)) : undefined,
    goesOnElsewhere(caller),
  )
}

/** Days are days of the network's, wherever its server stands. */
const dayIn = (day: string) => sql`(${day}::date::timestamp at time zone 'Europe/Berlin')`

const answeredThreads = (db: Reader) =>
  db.select({ id: threads.id }).from(threads).where(sql`${threads.acceptedCount} > 0`)

/** Of a talk that goes on in a thread its reader may read, the thread is found. */
const goesOnElsewhere = (caller: Caller) =>
  or(
    isNull(searchEntries.talkId),
    sql`not exists (
      select from ${threads} join ${memberships} on ${memberships.communityId} = ${threads.communityId}
      where ${threads.talkId} = ${searchEntries.talkId} and ${memberships.memberId} = ${caller.id})`,
  )
