import { and, desc, eq, sql } from 'drizzle-orm'
import { searchEntries } from '../tables.ts'
import { indexedPart, isByWhom, isWithin } from './filter.ts'
import type { Match } from './match.ts'
import type { SearchRequest } from './request.ts'
import { queries, type ScopeQueries } from './scope-queries.ts'

const { id, scope, words, publishedAt } = searchEntries

/** The matches among the newest entries, the newest first. */
export interface Scanned {
  matches: Match[]
  /** Whether all entries were scanned: else there may be more matches. */
  isComplete: boolean
}

/**
 * Scans the newest entries, so many in all: as many of each scope; of one author or authority, so many of each scope.
 * Between the matches, others may be left out.
 */
export async function scanEachScope(
  { db, caller, filter, ...request }: SearchRequest,
  budget: number,
): Promise<Scanned> {
  const each = isByWhom(filter) ? budget : Math.ceil(budget / request.queries.scopes.length)
  const newest = () =>
    db
      .select()
      .from(searchEntries)
      .where(and(eq(scope, queries.scope), indexedPart(filter)))
      .orderBy(desc(publishedAt), desc(id))
  const [matches, [horizon]] = await Promise.all([
    db
      .select({ id, at: publishedAt })
      .from(request.queries.table)
      // Under the name of the table, so that its filter applies.
      .crossJoinLateral(newest().limit(each).as('search_entries'))
      .where(and(sql`${words} @@ ${queries.whole}`, isWithin(caller, filter)))
      .orderBy(desc(publishedAt), desc(id)),
    // The last entry that was scanned of a scope that has more.
    db
      .select({ at: sql<Date | null>`max(${publishedAt})`.mapWith(publishedAt) })
      .from(scopesOf(request.queries))
      .crossJoinLateral(
        newest()
          .offset(each - 1)
          .limit(1)
          .as('search_entries'),
      ),
  ])
  return { matches, isComplete: !horizon?.at }
}

/** Scans the newest entries of all scopes together, so that no match is left out between others. */
export async function scanInOrder(
  { db, caller, filter, ...request }: SearchRequest,
  budget: number,
): Promise<Scanned> {
  const ofScope = db
    .select({ id, publishedAt })
    .from(searchEntries)
    .where(and(eq(scope, queries.scope), indexedPart(filter)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(budget)
    .as('search_entries')
  const newest = db
    .select({ id: ofScope.id })
    .from(scopesOf(request.queries))
    .crossJoinLateral(ofScope)
    .orderBy(desc(ofScope.publishedAt), desc(ofScope.id))
    .limit(budget)
    .as('newest')
  const rows = await db
    .select({
      id,
      at: publishedAt,
      isMatch: sql<boolean>`${words} @@ ${queries.whole} and ${isWithin(caller, filter)}`,
    })
    .from(newest)
    .innerJoin(searchEntries, eq(id, newest.id))
    .innerJoin(request.queries.table, eq(scope, queries.scope))
    .orderBy(desc(publishedAt), desc(id))
  return { matches: rows.filter(({ isMatch }) => isMatch), isComplete: rows.length < budget }
}

const scopesOf = ({ scopes }: ScopeQueries) =>
  sql`string_to_table(${scopes.map(({ scope }) => scope).join(' ')}, ' ') as listed (id),
    lateral (select listed.id::bigint as scope) as queries`
