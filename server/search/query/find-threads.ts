import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { readers } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { threads } from '../../threads/tables.ts'
import { searchEntries } from '../tables.ts'
import { asked, askedOf } from './asked.ts'
import { scoreOf } from './score.ts'
import type { Sought, SoughtIn } from './sought.ts'
import { anyOf } from './tsquery.ts'

const MOST_THREADS = 8
const RANKED = 200

const anyItem = ({ items }: SoughtIn) => anyOf(items.map(({ any }) => any))

/** Threads by their titles: of the newest with any of the words, those which have at least half of them. */
export async function findThreads(db: Reader, caller: Caller, sought: Sought, asOf: Date) {
  const asking = askedOf(sought.scopes, anyItem)
  if (!asking) return []
  const { id, title, threadId, scope, publishedAt } = searchEntries
  const newest = db
    .select()
    .from(searchEntries)
    .where(
      and(sql`${scope} + 0 = ${asked.scope}`, sql`${title} @@ ${asked.whole}`, isNotNull(threadId)),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(RANKED)
    .as('search_entries')
  const there = Array.from(
    { length: asking.items },
    (_, it) => sql`coalesce(${title} @@ ${asked.any(it)}, false)::int`,
  )
  return db
    .select({ thread: threads, community: { id: communities.id, name: communities.name } })
    .from(asking.table)
    .crossJoinLateral(newest)
    .innerJoin(threads, eq(threads.id, threadId))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .innerJoin(...readers(caller.id, threads.communityId))
    .where(sql`2 * (${sql.join(there, sql` + `)}) >= ${asking.items}::int`)
    .orderBy(desc(scoreOf(asking, asOf)), desc(threads.lastPostAt), desc(threads.id))
    .limit(MOST_THREADS)
}
