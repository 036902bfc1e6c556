import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { OpenDatabase } from './database.ts'
import { MIGRATION_LOCK, MIGRATIONS } from './migrations.ts'
import { preparing } from './prepared-statements.ts'

const CONNECTIONS = 10

export async function openPostgres(url: string): Promise<OpenDatabase> {
  // A query of ours is over before it would have been compiled. (What is false would not be sent.)
  const connection = { jit: 'off' }
  const client = postgres(url, { max: CONNECTIONS, onnotice: () => {}, connection })
  return {
    db: drizzle(preparing(client), { casing: 'snake_case' }),
    migrate: () => migrateOnce(url),
    async listen(channel, onPayload, onMissed) {
      let connections = 0
      await client.listen(channel, onPayload, () => {
        connections += 1
        if (connections > 1) onMissed()
      })
    },
    close: () => client.end({ timeout: 5 }),
  }
}

/** On one connection of its own, because an advisory lock belongs to the connection that took it. */
async function migrateOnce(url: string) {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  const db = drizzle(client)
  try {
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    await migrate(db, { migrationsFolder: MIGRATIONS })
  } finally {
    await client.end()
  }
}
