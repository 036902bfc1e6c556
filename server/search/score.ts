import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { searchEntries } from './tables.ts'
import { anyOf, type Nearness, type TsQuery } from './tsquery.ts'

const { words, title, publishedAt } = searchEntries

const where = (column: PgColumn, query: TsQuery, points: number) =>
  query ? sql`when ${column} @@ ${query}::tsquery then ${sql.raw(String(points))}` : sql``

/**
 * How well it fits, in thousandths. For each word first where it stands, the title before the text, and then how
 * near it is: the word itself, a part of another, mistyped. Then how often, and a little for what is newer.
 */
export function scoreOf(items: Nearness[], asOf: Date): SQL<number> {
  const places = items.map(
    ({ same, part, any }) => sql`case ${where(title, same, 10)} ${where(title, part, 6)}
      ${where(words, same, 5)} ${where(title, any, 3)} ${where(words, part, 2)} else 1 end`,
  )
  return sql<number>`round(1000 * (
    (${sql.join(places, sql` + `)})::float8 / ${items.length}
    + ${oftenness(anyOf(items.map(({ same, any }) => same ?? any)))}
    + ${newness(asOf)}))::int`
}

/** Of one word or another, in relation to how long the text is: less than one. */
const oftenness = (query: TsQuery) =>
  query ? sql`least(ts_rank(${words}, ${query}::tsquery, 1) * 2, 1)` : sql`0`

const HALF_IN_DAYS = 365

/** One for what is new, half of it after a year. */
const newness = (asOf: Date) =>
  sql`1 / (1 + greatest(extract(epoch from ${asOf.toISOString()}::timestamptz - ${publishedAt}), 0)
    / ${sql.raw(String(HALF_IN_DAYS * 86_400))})`
