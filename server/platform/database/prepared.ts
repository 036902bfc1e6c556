import { type Placeholder, placeholder } from 'drizzle-orm'
import type { PgPreparedQuery, PreparedQueryConfig } from 'drizzle-orm/pg-core'
import type { Database, Reader } from './database.ts'

/**
 * What stands in a prepared query for the values that come with each asking. They go as they are: one that its
 * column encodes, such as a moment, stands in `values` or in `sql.param(given.at, column)`.
 */
export type Given<Name extends string> = { [It in Name]: Placeholder<It> }

interface Query<Config extends PreparedQueryConfig> {
  prepare(name: string): PgPreparedQuery<Config>
}

/**
 * A query that is put into SQL once, and asked with other values each time, of the database or within a
 * change. To put one into SQL takes longer than to answer most of those that are asked again and again.
 */
export function prepared<
  Asked extends Reader,
  Name extends string,
  Config extends PreparedQueryConfig,
>(build: (db: Asked, given: Given<Name>) => Query<Config>) {
  // By what drizzle knows a database by, and all its transactions.
  const known = new WeakMap<object, PgPreparedQuery<Config>>()
  return (db: Asked, values: Record<Name, unknown>): Promise<Config['execute']> => {
    const { session } = (db as unknown as Database)._
    const { dialect } = session as unknown as { dialect: object }
    // The name is of no use to the drivers here: they go by the text.
    const query = known.get(dialect) ?? build(db, GIVEN as Given<Name>).prepare('prepared')
    known.set(dialect, query)
    return askedBy(session, query).execute(values)
  }
}

const GIVEN = new Proxy({}, { get: (_, name) => placeholder(String(name)) })

/**
 * drizzle binds what it prepares to the connection it was built with; within a change it is to go by another. How
 * it does so is its own affair, so its version is to be raised with care: `test/platform/prepared` tells.
 */
function askedBy<Config extends PreparedQueryConfig>(
  session: object,
  query: PgPreparedQuery<Config>,
): PgPreparedQuery<Config> {
  const { client } = session as { client: unknown }
  return Object.create(query, { client: { value: client } })
}
