import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { Invalid } from '../errors.ts'

export const PAGE = 30

/** A place in a list that is ordered by moment and id. */
export interface Cursor {
  at: Date
  id: number
}

const SHAPE = /^(0|[1-9]\d{0,14})_([1-9]\d{0,15})$/
/** The last that is written with a year of four digits, as Postgres reads it. */
const LAST_MOMENT = Date.UTC(10_000, 0) - 1

/** The moment of a place in a list. */
export function momentOf(written: string) {
  const at = new Date(Number(written))
  if (at.getTime() > LAST_MOMENT) throw new NoPlace()
  return at
}

export class NoPlace extends Invalid {
  constructor() {
    super('after', 'This is not a place in the list.')
  }
}

export function readCursor(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined
  const [, at, id] = SHAPE.exec(after) ?? []
  if (!at || !id) throw new NoPlace()
  return { at: momentOf(at), id: Number(id) }
}

const writeCursor = ({ at, id }: Cursor) => `${at.getTime()}_${id}`

/** Cuts a page from rows that were asked for with one more than fits. */
export function pageOf<Row, Item>(
  rows: Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
  present: (row: Row) => Item,
) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    items: shown.map(present),
    next: rows.length > size && last !== undefined ? writeCursor(cursorOf(last)) : null,
  }
}

/** What comes after a place in a list that goes back in time. */
export const earlierThan = (at: PgColumn, id: PgColumn, place: Cursor | undefined) =>
  place && sql`(${at}, ${id}) < ${row(place)}`

/** The same for a list that goes forward. */
export const laterThan = (at: PgColumn, id: PgColumn, place: Cursor | undefined) =>
  place && sql`(${at}, ${id}) > ${row(place)}`

/** Compared as a row, it is one step into the index. */
const row = ({ at, id }: Cursor): SQL => sql`(${at.toISOString()}::timestamptz, ${id}::bigint)`
