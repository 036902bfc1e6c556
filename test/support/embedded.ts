import { sql } from 'drizzle-orm'
import type { OpenDatabase } from '../../server/platform/database/database.ts'
import { openEmbedded } from '../../server/platform/database/embedded.ts'

/** Of this worker, those that no test file uses: emptying one takes a tenth of what opening one does. */
const idle: { database: OpenDatabase; shape: string }[] = []

/** An embedded database with its tables and without rows. Closed, it serves the next who asks for one. */
export async function emptyEmbedded(template: Blob): Promise<OpenDatabase> {
  const reusable = idle.pop() ?? (await opened(template))
  const { database, shape } = reusable
  let isOpen = true
  return {
    ...database,
    listen: (channel, onPayload, onMissed) =>
      database.listen(channel, (payload) => isOpen && onPayload(payload), onMissed),
    async close() {
      isOpen = false
      if ((await shapeOf(database)) !== shape) return database.close()
      await empty(database)
      idle.push(reusable)
    },
  }
}

async function opened(template: Blob) {
  const database = await openEmbedded(undefined, template)
  return { database, shape: await shapeOf(database) }
}

/** By columns, triggers and functions: whether a test has changed more than rows. */
async function shapeOf({ db }: OpenDatabase) {
  const [shape] = await db
    .select({
      columns: sql<string>`(select string_agg(table_name || ' ' || column_name, ',')
        from (select table_name, column_name from information_schema.columns
          where table_schema = 'public' order by 1, 2) as public)`,
      triggers: sql<number>`(select count(*) from pg_trigger)`,
      functions: sql<number>`(select count(*) from pg_proc)`,
    })
    .from(sql`(select) as one`)
  return JSON.stringify(shape)
}

async function empty({ db }: OpenDatabase) {
  const tables = await db
    .select({ name: sql<string>`quote_ident(tablename)` })
    .from(sql`pg_tables`)
    .where(sql`schemaname = 'public'`)
  await db.execute(sql`discard all`)
  await db.execute(
    sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity`),
  )
}
