import { desc, eq, sql } from 'drizzle-orm'
import { searchEntries } from '../tables.ts'
import type { Match, Ranked } from './match.ts'
import type { SearchPage } from './page.ts'
import type { SearchRequest } from './request.ts'
import { queries } from './scope-queries.ts'
import { scoreOf } from './score.ts'

/**
 * Candidates in the order of a page: as they come, the newest first, or by their score, the best first. What was found
 * by its title and does not match as a whole is left out.
 */
export async function rank(
  request: SearchRequest | undefined,
  candidates: Match[],
  { asOf }: Pick<SearchPage, 'asOf'>,
): Promise<Ranked[]> {
  if (!request || !asOf) return candidates.map((it) => ({ ...it, score: 0 }))
  if (candidates.length === 0) return []
  const ids = candidates.map(({ id }) => id).join(' ')
  const { id, scope, title, publishedAt, words } = searchEntries
  const entries = request.db
    // Materialised, since the words are held against several queries and would be read from storage for each.
    .select({ id, scope, title, publishedAt, words: sql`${words} || ''::tsvector`.as('words') })
    .from(searchEntries)
    .where(sql`${id} = any(string_to_array(${ids}, ' ')::bigint[])`)
    .limit(candidates.length)
    .as('search_entries')
  const score = scoreOf(request.queries, asOf).as('score')
  return request.db
    .select({ id: entries.id, at: entries.publishedAt, score })
    .from(entries)
    .innerJoin(request.queries.table, eq(entries.scope, queries.scope))
    .where(sql`${words} @@ ${queries.whole}`)
    .orderBy(desc(score), desc(entries.id))
}
