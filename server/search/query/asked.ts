import { type SQL, sql } from 'drizzle-orm'
import type { SoughtIn } from './sought.ts'
import type { TsQuery } from './tsquery.ts'

/**
 * What each scope is asked for, as a table: one row a scope, with the whole query and each of its words. An
 * entry is held against the words of its own scope alone.
 */
export interface Asked {
  table: SQL
  scopes: SoughtIn[]
  /** How many words and phrases there are. */
  items: number
}

/** Undefined where there is nothing to be found in any scope. */
export function askedOf(scopes: SoughtIn[], wholeOf: (it: SoughtIn) => TsQuery): Asked | undefined {
  const asking = scopes.filter((it) => wholeOf(it) !== undefined)
  const [first] = asking
  if (!first) return undefined
  const columns = asking.map((it) => [
    wholeOf(it),
    ...it.items.flatMap(({ same, part, any }) => [same, part, any]),
  ])
  const names = ['whole', ...first.items.flatMap((_, it) => [`same${it}`, `part${it}`, `any${it}`])]
  return {
    table: tableOf(names, asking, columns),
    scopes: asking,
    items: first.items.length,
  }
}

/** Each query is sent once: often one word is all that is asked for, and nothing is mistyped. */
function tableOf(names: string[], scopes: SoughtIn[], columns: TsQuery[][]) {
  const firstAlike = names.map((_, one) =>
    names.findIndex((_, other) => columns.every((row) => row[one] === row[other])),
  )
  const sent = [...new Set(firstAlike)]
  const rows = scopes.map(({ scope }, row) => {
    const queries = sent.map((it) => sql`${columns[row]![it] ?? null}::tsquery`)
    return sql`(${scope}::bigint, ${sql.join(queries, sql`, `)})`
  })
  const given = sent.map((it) => `given${it}`).join(', ')
  const named = names.map((name, it) => `given${firstAlike[it]} as ${name}`).join(', ')
  return sql`(select scope, ${sql.raw(named)}
    from (values ${sql.join(rows, sql`, `)}) as given (scope, ${sql.raw(given)})) as asked`
}

export const asked = {
  scope: sql`asked.scope`,
  whole: sql`asked.whole`,
  same: (index: number) => sql.raw(`asked.same${index}`),
  part: (index: number) => sql.raw(`asked.part${index}`),
  any: (index: number) => sql.raw(`asked.any${index}`),
}
