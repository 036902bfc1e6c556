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
  const rows = asking.map((it) => {
    const words = it.items.flatMap(({ same, part, any }) => [same, part, any])
    const queries = [wholeOf(it), ...words].map((query) => sql`${query ?? null}::tsquery`)
    return sql`(${it.scope}::bigint, ${sql.join(queries, sql`, `)})`
  })
  const columns = first.items.map((_, index) => sql.raw(`same${index}, part${index}, any${index}`))
  return {
    table: sql`(values ${sql.join(rows, sql`, `)}) as asked (scope, whole, ${sql.join(columns, sql`, `)})`,
    scopes: asking,
    items: first.items.length,
  }
}

export const asked = {
  scope: sql`asked.scope`,
  whole: sql`asked.whole`,
  same: (index: number) => sql.raw(`asked.same${index}`),
  part: (index: number) => sql.raw(`asked.part${index}`),
  any: (index: number) => sql.raw(`asked.any${index}`),
}
