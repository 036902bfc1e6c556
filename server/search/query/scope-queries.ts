import { type SQL, sql } from 'drizzle-orm'
import type { TsQuery } from './tsquery.ts'
import type { ScopeQuery } from './understand.ts'

/**
 * The queries as a table to be joined: one row a scope, with the whole query and those for each of its terms. An entry
 * is held against the queries of its own scope alone.
 */
export interface ScopeQueries {
  table: SQL
  scopes: ScopeQuery[]
  /** How many terms and phrases there are. */
  terms: number
}

/** The queries of some scopes; undefined where nothing can be found in any of them. */
export function scopeQueries(
  all: ScopeQuery[],
  wholeOf: (it: ScopeQuery) => TsQuery,
): ScopeQueries | undefined {
  const scopes = all.filter((it) => wholeOf(it) !== undefined)
  const [first] = scopes
  if (!first) return undefined
  const columns = scopes.map((it) => [
    wholeOf(it),
    ...it.terms.flatMap(({ exact, partial, any }) => [exact, partial, any]),
  ])
  const names = [
    'whole',
    ...first.terms.flatMap((_, it) => [`exact${it}`, `partial${it}`, `any${it}`]),
  ]
  return { table: tableOf(names, scopes, columns), scopes, terms: first.terms.length }
}

/** Each query is sent once: often there is one word only, and nothing fuzzy about it. */
function tableOf(names: string[], scopes: ScopeQuery[], columns: TsQuery[][]) {
  const firstAlike = names.map((_, one) =>
    names.findIndex((_, other) => columns.every((row) => row[one] === row[other])),
  )
  const sent = [...new Set(firstAlike)]
  const rows = scopes.map(({ scope }, row) => {
    const queries = sent.map((it) => sql`${columns[row]![it] ?? null}::tsquery`)
    return sql`(${scope}::bigint, ${sql.join(queries, sql`, `)})`
  })
  const values = sent.map((it) => `value${it}`).join(', ')
  const named = names.map((name, it) => `value${firstAlike[it]} as ${name}`).join(', ')
  return sql`(select scope, ${sql.raw(named)}
    from (values ${sql.join(rows, sql`, `)}) as sent (scope, ${sql.raw(values)})) as queries`
}

/** The columns of that table. */
export const queries = {
  scope: sql`queries.scope`,
  whole: sql`queries.whole`,
  exact: (index: number) => sql.raw(`queries.exact${index}`),
  partial: (index: number) => sql.raw(`queries.partial${index}`),
  any: (index: number) => sql.raw(`queries.any${index}`),
}
