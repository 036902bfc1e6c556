import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { stopRendering } from '../../server/markdown/render.ts'
import type { OpenDatabase } from '../../server/platform/database/database.ts'
import { freshDatabase } from './database.ts'

export type App = Awaited<ReturnType<typeof buildApp>>

/** The whole server on a database of its own, both gone when the test file ends. */
export async function startApp(environment: Record<string, string> = {}): Promise<App> {
  const dataDir = join(tmpdir(), `anstoss-data-${randomUUID()}`)
  const app = await appOn(await freshDatabase(), { DATA_DIR: dataDir, ...environment })
  afterAll(async () => {
    await app.close()
    await rm(dataDir, { recursive: true, force: true })
    await stopRendering()
  })
  return app
}

/** The whole server on a database that is there already. */
export async function appOn(database: OpenDatabase, environment: Record<string, string> = {}) {
  const app = await buildApp(
    readConfig({ ...{ LOG_LEVEL: 'error', DISK_FLOOR_MB: '0' }, ...environment }),
    database,
  )
  await app.ready()
  return app
}
