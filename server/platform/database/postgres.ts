import { sql } from 'drizzle-orm'
import type Postgres from 'postgres'
import type { OpenDatabase } from './database.ts'
import { drizzle, migrate, postgres } from './driver.ts'
import { listenTo } from './listener.ts'
import { MIGRATION_LOCK, MIGRATIONS } from './migrations.ts'
import { Pool } from './pool.ts'
import { refusedByPostgres } from './reach.ts'

const CONNECTIONS = 10

const OPTIONS = {
  onnotice: () => {},
  connect_timeout: 5,
  // So long, in seconds, until the driver tries again: a database that is back is found at once.
  backoff: 0.2 as never,
}

export async function openPostgres(url: string): Promise<OpenDatabase> {
  // A query of ours is over before it would have been compiled. (What is false would not be sent.)
  const connection = { jit: 'off' }
  const pool = new Pool(postgres(url, { ...OPTIONS, max: CONNECTIONS, connection }))
  let stopListening = async () => {}
  return {
    db: drizzle(pool.client, { casing: 'snake_case' }),
    migrate: () => migrateOnce(url),
    async listen(channel, onPayload, onMissed) {
      const open = (options: Postgres.Options<Record<string, never>>) =>
        postgres(url, { ...OPTIONS, ...options })
      stopListening = await listenTo(open, { channel, onPayload, onMissed })
    },
    async close() {
      await stopListening()
      await pool.end()
    },
  }
}

/** On one connection of its own, because an advisory lock belongs to the connection that took it. */
async function migrateOnce(url: string) {
  const client = postgres(url, { ...OPTIONS, max: 1 })
  const db = drizzle(client)
  try {
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    await migrate(db, { migrationsFolder: MIGRATIONS })
  } catch (error) {
    throw refusedByPostgres(error, url)
  } finally {
    await client.end({ timeout: 5 })
  }
}
