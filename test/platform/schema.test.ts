import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { authorities } from '../../server/authorities/tables.ts'
import * as tables from '../../server/tables.ts'
import { startApp } from '../support/app.ts'

const app = await startApp()

/** The rows of a query to the catalogue, as lines of words. */
async function lines(query: string) {
  const rows = await app.db
    .select({ line: sql<string>`line` })
    .from(sql.raw(`(${query}) as found (line)`))
    .orderBy(sql`line`)
  return rows.map(({ line }) => line)
}

const columnsOf = (relation: string, key: string) => `(
  select string_agg(attname, ', ' order by place)
  from unnest(${key}) with ordinality as keys (attnum, place) join pg_attribute using (attnum)
  where attrelid = ${relation})`

it('has an index for every foreign key, so that no join, merge or erasure scans a table', async () => {
  const unindexed = await lines(`
    select conrelid::regclass || ': ' || ${columnsOf('conrelid', 'conkey')} from pg_constraint
    where contype = 'f' and not exists (select from pg_index
      where indrelid = conrelid and (indkey::int2[])[0:cardinality(conkey) - 1] = conkey)`)
  expect(unindexed).toEqual([])
})

const enumerated = Object.values(tables)
  .filter((it) => is(it, PgTable))
  .flatMap((table) => Object.values(getTableColumns(table)))
  .filter(({ enumValues }) => enumValues && enumValues.length > 0)

it('checks every enumerated column by the list that its contract has', async () => {
  const checks = await lines(`
    select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'c'`)
  expect(enumerated.length).toBeGreaterThan(8)
  for (const { table, name, enumValues } of enumerated) {
    const ofTable = checks.filter((it) => it.startsWith(`${getTableName(table)} `))
    const words = ofTable.map((it) => [...it.matchAll(/'([^']+)'::text/g)].map(([, word]) => word))
    expect(words, `${getTableName(table)}.${name}`).toContainEqual(enumValues)
  }
})

it('takes no other value', async () => {
  const writing = app.change(null, ({ tx }) =>
    tx.insert(authorities).values({
      ...{ name: 'Amt', shortName: 'Amt', nameKey: 'amt', shortNameKey: 'amt' },
      level: 'galactic' as never,
    }),
  )
  await expect(writing).rejects.toMatchObject({
    cause: { message: expect.stringContaining('authorities_level_listed') },
  })
})

it('copies the id of a community to these places alone, which move with a thread', async () => {
  const copies = await lines(`
    select conrelid::regclass || '.' || ${columnsOf('conrelid', 'conkey')} from pg_constraint
    where contype = 'f' and confrelid = 'communities'::regclass`)
  expect(copies).toEqual(
    [
      // Where it belongs: these say what a community is.
      'founding_events.community_id',
      'mandates.community_id',
      'memberships.community_id',
      'threads.community_id',
      // Copies of the thread's, and the entry of the community itself in the search.
      ...['drafts.community_id', 'feeds.community_id', 'moderation_acts.community_id'],
      ...['notifications.community_id', 'search_entries.community_id'],
    ].sort(),
  )
  // The scope of what is found is one too, though it has no key: some scopes are none.
  const scopes = await lines(`
    select table_name || '.' || column_name from information_schema.columns where column_name = 'scope'`)
  expect(scopes).toEqual(['search_entries.scope', 'search_words.scope'])
})
