import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import type { OpenDatabase } from '../../server/platform/database/database.ts'
import { postgres } from '../../server/platform/database/driver.ts'
import { openEmbedded } from '../../server/platform/database/embedded.ts'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { emptyEmbedded } from './embedded.ts'
import { databaseOn } from './template.ts'

/** Whether this run has a Postgres server, and with it real races between connections. */
export const onPostgres = () => 'server' in inject('template')

/** A database of one's own, with the tables in place. */
export async function freshDatabase(): Promise<OpenDatabase> {
  const template = inject('template')
  if ('file' in template) return emptyEmbedded(await openAsBlob(template.file))

  const { url, drop } = await freshOnServer()
  const database = await openPostgres(url)
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** The same where another process opens it after this one: under a folder, or on the Postgres server. */
export async function freshFor(dataDir: string) {
  const template = inject('template')
  if ('file' in template) {
    const database = await openEmbedded(dataDir, await openAsBlob(template.file))
    return { database, url: '', drop: async () => {} }
  }
  const { url, drop } = await freshOnServer()
  return { database: await openPostgres(url), url, drop }
}

/** The address of a database of one's own on the Postgres server. */
export const freshOnServer = () => createOnServer((name) => `template ${name}`)

/** The same without any tables. */
export const emptyOnServer = () => createOnServer(() => '')

async function createOnServer(from: (template: string) => string) {
  const template = inject('template')
  if (!('server' in template)) throw new Error('This test needs TEST_DATABASE_URL.')
  const { server, name } = template
  const copy = `anstoss_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server, `create database ${copy} ${from(name)}`)
  return {
    url: databaseOn(server, copy),
    drop: () => asAdmin(server, `drop database ${copy} with (force)`),
  }
}

async function asAdmin(server: string, statement: string) {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin.unsafe(statement)
  await admin.end()
}
