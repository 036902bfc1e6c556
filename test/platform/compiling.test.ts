import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { onPostgres } from '../support/database.ts'

const app = await startApp()

it.runIf(onPostgres())('has Postgres compile no query: each is over before', async () => {
  const [told] = await app.db
    .select({ jit: sql<string>`current_setting('jit')` })
    .from(sql`(select) as one`)
  expect(told).toEqual({ jit: 'off' })
})
