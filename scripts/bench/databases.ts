import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { openDatabase } from '../../server/platform/database.ts'
import { OperatorError } from '../../server/platform/operator-error.ts'

/** Where the bench keeps its network: a folder of its own and, if given, a Postgres database of its own. */
export const BENCH_FOLDER = 'data/bench'
/** The same once more, for the bare reference: one folder is for one process. */
export const REFERENCE_FOLDER = 'data/bench-reference'

export const complete = (folder: string) => join(folder, 'complete')

export type Kind = 'embedded' | 'postgres'

export const postgresUrl = () => process.env.BENCH_DATABASE_URL || undefined

export const kinds = (): Kind[] => (postgresUrl() ? ['embedded', 'postgres'] : ['embedded'])

export const openBench = (kind: Kind) =>
  openDatabase(kind === 'embedded' ? { dataDir: BENCH_FOLDER } : { url: postgresUrl()! })

export function clearFolders() {
  for (const folder of [BENCH_FOLDER, REFERENCE_FOLDER]) {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Creates the database. One that is there already and is not empty is replaced only when told so. */
export async function createOnServer(url: string, replace: boolean) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const admin = onServer(Object.assign(new URL(url), { pathname: '/postgres' }).href)
  try {
    const [there] = await admin`select 1 from pg_database where datname = ${name}`
    if (there && !replace && (await hasTables(url))) {
      throw new OperatorError(
        `The database "${name}" is not empty. To have it replaced: npm run bench:data -- --replace`,
      )
    }
    await admin`drop database if exists ${admin(name)} with (force)`
    await admin`create database ${admin(name)}`
  } finally {
    await admin.end()
  }
}

async function hasTables(url: string) {
  const client = onServer(url)
  const tables = await client`select 1 from pg_tables where schemaname = 'public' limit 1`
  await client.end()
  return tables.length > 0
}

const onServer = (url: string) => postgres(url, { max: 1, onnotice: () => {} })

/** Refuses to measure what has not been generated. */
export function requireData() {
  if (existsSync(complete(BENCH_FOLDER))) return
  throw new OperatorError('There is no network to measure yet: npm run bench:data')
}
