import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { readers } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { threads } from '../../threads/tables.ts'
import { searchEntries } from '../tables.ts'
import { queries, scopeQueries } from './scope-queries.ts'
import { scoreOf } from './score.ts'
import { anyOf } from './tsquery.ts'
import type { ScopeQuery, Understanding } from './understand.ts'

const MOST_THREADS = 8
const RANKED = 200

const anyTerm = ({ terms }: ScopeQuery) => anyOf(terms.map(({ any }) => any))

/** Threads by their titles: of the newest with any of the terms, those which have at least half of them. */
export async function findThreads(
  db: Reader,
  caller: Caller,
  { scopes }: Understanding,
  asOf: Date,
) {
  const looking = scopeQueries(scopes, anyTerm)
  if (!looking) return []
  const { id, title, threadId, scope, publishedAt } = searchEntries
  const newest = db
    .select()
    .from(searchEntries)
    .where(
      and(
        sql`${scope} + 0 = ${queries.scope}`,
        sql`${title} @@ ${queries.whole}`,
        isNotNull(threadId),
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(RANKED)
    .as('search_entries')
  const there = Array.from(
    { length: looking.terms },
    (_, it) => sql`coalesce(${title} @@ ${queries.any(it)}, false)::int`,
  )
  return db
    .select({ thread: threads, community: { id: communities.id, name: communities.name } })
    .from(looking.table)
    .crossJoinLateral(newest)
    .innerJoin(threads, eq(threads.id, threadId))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .innerJoin(...readers(caller.id, threads.communityId))
    .where(sql`2 * (${sql.join(there, sql` + `)}) >= ${looking.terms}::int`)
    .orderBy(desc(scoreOf(looking, asOf)), desc(threads.lastPostAt), desc(threads.id))
    .limit(MOST_THREADS)
}
