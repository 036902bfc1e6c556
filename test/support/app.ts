import { afterAll } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { stopRendering } from '../../server/platform/markdown.ts'
import { freshDatabase } from './database.ts'

export type App = Awaited<ReturnType<typeof buildApp>>

/** The whole server on a database of its own, both gone when the test file ends. */
export async function startApp(environment: Record<string, string> = {}): Promise<App> {
  const config = readConfig({ LOG_LEVEL: 'error', ...environment })
  const app = await buildApp(config, await freshDatabase())
  await app.ready()
  afterAll(async () => {
    await app.close()
    await stopRendering()
  })
  return app
}
