import { type SQL, sql } from 'drizzle-orm'
import { searchEntries } from '../tables.ts'
import { queries, type ScopeQueries } from './scope-queries.ts'

const { words, title, publishedAt } = searchEntries

/**
 * The score of an entry, in thousandths. For each term first where it stands, the title before the text, and then how
 * near the match is: exact, partial, fuzzy. Then how often, and a little for what is newer.
 */
export function scoreOf({ terms }: ScopeQueries, asOf: Date): SQL<number> {
  const matches = Array.from(
    { length: terms },
    (
      _,
      it,
    ) => sql`case when ${title} @@ ${queries.exact(it)} then 10 when ${title} @@ ${queries.partial(it)} then 6
      when ${words} @@ ${queries.exact(it)} then 5 when ${title} @@ ${queries.any(it)} then 3
      when ${words} @@ ${queries.partial(it)} then 2 when ${words} @@ ${queries.any(it)} then 1 else 0 end`,
  )
  return sql<number>`round(1000 * (
    (${sql.join(matches, sql` + `)})::float8 / ${terms}::int
    + least(2 * ts_rank(${words}, ${queries.whole}, 1), 1)
    + ${newness(asOf)}))::int`
}

const HALF_IN_DAYS = 365

/** One for what is new, half of it after a year. */
const newness = (asOf: Date) =>
  sql`1 / (1 + greatest(extract(epoch from ${asOf.toISOString()}::timestamptz - ${publishedAt}), 0)
    / ${sql.raw(String(HALF_IN_DAYS * 86_400))})`
