import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { Invalid } from '../../errors.ts'
import { presentEach } from '../api/present-each.ts'
import { UnreadableMoment } from '../time/moments.ts'

export const PAGE = 30

/** A keyset cursor in a list ordered by moment and id. */
export interface Cursor {
  at: Date
  id: number
}

/** Milliseconds since 1970, or with a `b` before it; then the id. */
const SHAPE = /^(0|b?[1-9]\d{0,14}|-?infinity)_([1-9]\d{0,15})$/
/** Between these, a moment is written with a year of four digits, as Postgres reads it. */
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z')
const LAST_MOMENT = Date.UTC(10_000, 0) - 1

/** The cursor's moment. */
export function momentOf(written: string) {
  if (written.endsWith('infinity')) return new UnreadableMoment(written)
  const at = new Date(Number(written.replace('b', '-')))
  if (at.getTime() > LAST_MOMENT || at.getTime() < FIRST_MOMENT) throw new NoPlace()
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

export const writeCursor = ({ at, id }: Cursor) =>
  `${at instanceof UnreadableMoment ? at.written : String(at.getTime()).replace('-', 'b')}_${id}`

/** A page of rows that were read with one more than fits. Rows that cannot be presented are left out. */
export function pageOf<Row, Item>(
  rows: Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
  present: (row: Row) => Item,
) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    items: presentEach(shown, present),
    next: rows.length > size && last !== undefined ? writeCursor(cursorOf(last)) : null,
  }
}

/** As a condition: rows after a cursor, in a list with the newest first. */
export const earlierThan = (at: PgColumn, id: PgColumn, place: Cursor | undefined) =>
  place && sql`(${at}, ${id}) < ${row(place)}`

/** As a condition: rows after a cursor, in a list with the oldest first. */
export const laterThan = (at: PgColumn, id: PgColumn, place: Cursor | undefined) =>
  place && sql`(${at}, ${id}) > ${row(place)}`

/** Compared as a row, so that the index is entered at the cursor. */
const row = ({ at, id }: Cursor): SQL => {
  const written = at instanceof UnreadableMoment ? at.written : at.toISOString()
  return sql`(${written}::timestamptz, ${id}::bigint)`
}
