import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { customType, type PgColumn, type PgTable, text } from 'drizzle-orm/pg-core'
import type { Change } from '../change/change.ts'
import { nameVector } from './name-parts.ts'
import { nameKey as keyOf } from './same-name.ts'

const vector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What a name is unique by. Null in rows from before there were keys, until the next start gives them theirs. */
export const nameKey = () => text()

/** What a name is found by as it is typed; null as a key is. */
export const nameParts = () => vector()

interface Named {
  table: PgTable & { id: PgColumn }
  name: PgColumn
}

/** Between the key of the later of twins and its id: no key holds it. */
const TWIN = '\n'

/**
 * Gives the rows that have no key theirs. Of twins from before there were keys, the later gets one that no name
 * has: both stay as they are, and there is no third.
 */
export async function fillKeys(
  { tx }: Change,
  { table, name, key, within }: Named & { key: PgColumn; within?: PgColumn },
) {
  const rows = await tx
    .select({ id: table.id, name, ...(within && { within }) })
    .from(table as PgTable)
    .where(isNull(key))
    .orderBy(asc(table.id))
    .for('update')
  for (const row of rows as { id: number; name: string; within?: number }[]) {
    const wanted = keyOf(row.name)
    const [taken] = await tx
      .select({ id: table.id })
      .from(table as PgTable)
      .where(and(eq(key, wanted), within && eq(within, row.within)))
    await write(tx, table, key, sql`${taken ? `${wanted}${TWIN}${row.id}` : wanted}`, row.id)
  }
}

const ROWS_AT_ONCE = 500

/** Gives the rows that have no parts of their name theirs. */
export async function fillParts(
  change: Change,
  { table, name, parts }: Named & { parts: PgColumn },
) {
  for (;;) {
    const rows = (await change.tx
      .select({ id: table.id, name })
      .from(table as PgTable)
      .where(isNull(parts))
      .limit(ROWS_AT_ONCE)
      .for('update')) as { id: number; name: string }[]
    if (rows.length === 0) return
    const found = rows.map(
      (row) => sql`when ${row.id}::bigint then ${nameVector(row.name)}::tsvector`,
    )
    const ids = rows.map(({ id }) => id)
    await change.tx
      .update(table as PgTable)
      .set({ [propertyOf(table, parts)]: sql`case ${table.id} ${sql.join(found, sql` `)} end` })
      .where(inArray(table.id, ids))
  }
}

const write = (tx: Change['tx'], table: Named['table'], column: PgColumn, value: SQL, id: number) =>
  tx
    .update(table as PgTable)
    .set({ [propertyOf(table, column)]: value })
    .where(eq(table.id, id))

/** A column's name in the table's object, which drizzle sets by. */
const propertyOf = (table: PgTable, column: PgColumn) =>
  Object.entries(table).find(([, it]) => it === column)![0]
