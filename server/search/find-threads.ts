import { and, desc, eq, sql } from 'drizzle-orm'
import { communities, memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { threads } from '../threads/tables.ts'
import { has } from './find.ts'
import { scoreOf } from './score.ts'
import type { Sought } from './sought.ts'
import { searchEntries } from './tables.ts'
import { anyOf } from './tsquery.ts'

const MOST_THREADS = 8
const RANKED = 200

/** Threads by their titles: of those with any of the words, which have at least half of them. */
export function findThreads(db: Reader, caller: Caller, { items }: Sought, asOf: Date) {
  const { id, title, threadId, publishedAt } = searchEntries
  const newest = db
    .select({ id })
    .from(searchEntries)
    .where(and(has(title, anyOf(items.map(({ any }) => any))), sql`${threadId} is not null`))
    .orderBy(desc(publishedAt), desc(id))
    .limit(RANKED)
    .as('newest')
  const there = items.map(({ any }) => sql`(${has(title, any)})::int`)
  return db
    .select({ thread: threads, community: { id: communities.id, name: communities.name } })
    .from(newest)
    .innerJoin(searchEntries, eq(searchEntries.id, newest.id))
    .innerJoin(threads, eq(threads.id, threadId))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .innerJoin(
      memberships,
      and(eq(memberships.communityId, threads.communityId), eq(memberships.memberId, caller.id)),
    )
    .where(sql`2 * (${sql.join(there, sql` + `)}) >= ${items.length}`)
    .orderBy(desc(scoreOf(items, asOf)), desc(threads.lastPostAt), desc(threads.id))
    .limit(MOST_THREADS)
}
