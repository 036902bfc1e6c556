import { AsyncResource } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { OpenDatabase } from './database.ts'
import { lockFolder } from './lock-folder.ts'
import { MIGRATIONS } from './migrations.ts'

/** What the migrations ask for, and a Postgres server has of its own. */
export const EXTENSIONS = { pg_trgm }

/**
 * Postgres as WebAssembly in this process, under a folder or, without one, in memory. It survives a kill
 * but never calls fsync, so a power cut may cost the last seconds: it is for trying out and for tests.
 */
export async function openEmbedded(
  dataDir: string | undefined,
  template?: Blob,
): Promise<OpenDatabase> {
  const unlock = dataDir === undefined ? () => {} : lockFolder(dataDir)
  const folder = dataDir === undefined ? undefined : join(dataDir, 'postgres')
  if (folder) mkdirSync(folder, { recursive: true })
  const client = await PGlite.create({
    extensions: EXTENSIONS,
    ...(folder && { dataDir: folder }),
    ...(template && { loadDataDir: template }),
  })
  const db = drizzle(client, { casing: 'snake_case' })
  return {
    db,
    migrate: () => migrate(db, { migrationsFolder: MIGRATIONS }),
    async listen(channel, onPayload) {
      // The notification arrives within the change that sent it, but its listeners run outside of it.
      await client.listen(channel, AsyncResource.bind(onPayload))
    },
    async close() {
      await client.close()
      unlock()
    },
  }
}
