import { type Placeholder, placeholder } from 'drizzle-orm'
import type { PgPreparedQuery, PreparedQueryConfig } from 'drizzle-orm/pg-core'
import type { Reader } from './database.ts'

/** What stands in a prepared query for the values that it is executed with. */
export type Placeholders<Name extends string> = { [It in Name]: Placeholder<It> }

interface Query<Config extends PreparedQueryConfig> {
  prepare(name: string): PgPreparedQuery<Config>
}

/**
 * A query that drizzle builds once for each database, which takes it longer than most answers take Postgres. For a
 * transaction it is built anew.
 */
export function prepared<Name extends string, Config extends PreparedQueryConfig>(
  build: (db: Reader, placeholders: Placeholders<Name>) => Query<Config>,
) {
  const built = new WeakMap<Reader, PgPreparedQuery<Config>>()
  return (db: Reader, values: Record<Name, unknown>): Promise<Config['execute']> => {
    // Not for its value: inside a change, the guard of a database refuses this, as it would not a query already built.
    Reflect.get(db, 'select')
    // The drivers know a statement by its text, so its name is of no use.
    const query = built.get(db) ?? build(db, PLACEHOLDERS as Placeholders<Name>).prepare('prepared')
    built.set(db, query)
    return query.execute(values)
  }
}

const PLACEHOLDERS = new Proxy({}, { get: (_, name) => placeholder(String(name)) })
