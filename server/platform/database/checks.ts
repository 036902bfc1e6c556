import { getTableName, type SQL, sql } from 'drizzle-orm'
import { check, type PgColumn } from 'drizzle-orm/pg-core'

/** A check that a column holds one of the words on a list: the one that its contract has. */
export const oneOf = (column: PgColumn, list: readonly string[]) =>
  check(`${getTableName(column.table)}_${column.name}_listed`, sql`${column} in ${literals(list)}`)

/** For a check: that a column is set in the rows of some kinds and in no others. */
export const isSetFor = (column: PgColumn, kind: PgColumn, kinds: readonly string[]): SQL =>
  sql`(${column} is not null) = (${kind} in ${literals(kinds)})`

/** As literals, since a constraint takes no parameters. */
const literals = (list: readonly string[]) => sql.raw(`(${list.map((it) => `'${it}'`).join(', ')})`)
