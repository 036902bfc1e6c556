import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { Invalid } from '../../errors.ts'
import { presentEach } from '../api/present-each.ts'

export const NAMES_A_PAGE = 100

/** A keyset cursor in a list ordered by name and id. */
export interface NameCursor {
  name: string
  id: number
}

const SHAPE = /^([1-9]\d{0,15})_(.*)$/s

export function namesAfter(after: string | undefined): NameCursor {
  if (after === undefined) return { name: '', id: 0 }
  const [, id, name] = SHAPE.exec(after) ?? []
  if (id === undefined || name === undefined || name.includes('\0')) {
    throw new Invalid('after', 'This is not a place in the list.')
  }
  return { name, id: Number(id) }
}

/** A page of rows that were read with one more than fits. */
export function pageByName<Row extends NameCursor, Item>(rows: Row[], present: (row: Row) => Item) {
  const shown = rows.slice(0, NAMES_A_PAGE)
  const last = shown.at(-1)
  return {
    items: presentEach(shown, present),
    next: rows.length > NAMES_A_PAGE && last ? `${last.id}_${last.name}` : null,
  }
}

/** As a condition: rows after a cursor, compared as a row so that the index is entered there. */
export const namedAfter = (nameColumn: PgColumn, idColumn: PgColumn, { name, id }: NameCursor) =>
  sql`(${nameColumn}, ${idColumn}) > (${name}, ${id}::bigint)`
