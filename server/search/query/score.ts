import { type SQL, sql } from 'drizzle-orm'
import { searchEntries } from '../tables.ts'
import { type Asked, asked } from './asked.ts'

const { words, title, publishedAt } = searchEntries

/**
 * How well it fits, in thousandths. For each word first where it stands, the title before the text, and then how
 * near it is: the word itself, a part of another, mistyped. Then how often, and a little for what is newer.
 */
export function scoreOf({ items }: Asked, asOf: Date): SQL<number> {
  const places = Array.from(
    { length: items },
    (
      _,
      it,
    ) => sql`case when ${title} @@ ${asked.same(it)} then 10 when ${title} @@ ${asked.part(it)} then 6
      when ${words} @@ ${asked.same(it)} then 5 when ${title} @@ ${asked.any(it)} then 3
      when ${words} @@ ${asked.part(it)} then 2 when ${words} @@ ${asked.any(it)} then 1 else 0 end`,
  )
  return sql<number>`round(1000 * (
    (${sql.join(places, sql` + `)})::float8 / ${items}::int
    + least(2 * ts_rank(${words}, ${asked.whole}, 1), 1)
    + ${newness(asOf)}))::int`
}

const HALF_IN_DAYS = 365

/** One for what is new, half of it after a year. */
const newness = (asOf: Date) =>
  sql`1 / (1 + greatest(extract(epoch from ${asOf.toISOString()}::timestamptz - ${publishedAt}), 0)
    / ${sql.raw(String(HALF_IN_DAYS * 86_400))})`
