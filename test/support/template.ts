import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as onEmbedded } from 'drizzle-orm/pglite'
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator'
import type { TestProject } from 'vitest/node'
import { postgres } from '../../server/platform/database/driver.ts'
import { EXTENSIONS } from '../../server/platform/database/embedded.ts'
import { MIGRATIONS } from '../../server/platform/database/migrations.ts'
import { openPostgres } from '../../server/platform/database/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A Postgres server's address, or a file with an embedded database, each with the tables in place. */
    template: { server: string; name: string } | { file: string }
  }
}

/** Migrates one database a run; each test file then starts from a copy, which takes milliseconds. */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL
  if (!server) console.log('Without TEST_DATABASE_URL: left out what needs a Postgres server.')
  project.provide('template', server ? await onServer(server) : await embedded())
  return () => (server ? dropTemplate(server) : rm(EMBEDDED))
}

const NAME = `anstoss_template_${process.pid}`
const EMBEDDED = join(tmpdir(), `${NAME}.tar`)

async function dropTemplate(server: string) {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin.unsafe(`drop database ${NAME}`)
  await admin.end()
}

async function onServer(server: string) {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${NAME}`)
  await admin.end()
  const template = await openPostgres(databaseOn(server, NAME))
  await template.migrate()
  await template.close()
  return { server, name: NAME }
}

async function embedded() {
  const client = await PGlite.create({ extensions: EXTENSIONS })
  await migrateEmbedded(onEmbedded(client), { migrationsFolder: MIGRATIONS })
  await writeFile(EMBEDDED, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  await client.close()
  return { file: EMBEDDED }
}

export function databaseOn(server: string, name: string) {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
