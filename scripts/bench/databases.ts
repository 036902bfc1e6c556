import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { postgres } from '../../server/platform/database/driver.ts'
import { openDatabase } from '../../server/platform/database/open.ts'
import { OperatorError } from '../../server/platform/start/operator-error.ts'

/** Where the bench keeps its network: a folder of its own and, if given, a Postgres database of its own. */
export const BENCH_FOLDER = 'data/bench'
/** The same once more, for the bare reference: one folder is for one process. */
export const REFERENCE_FOLDER = 'data/bench-reference'

export type Kind = 'embedded' | 'postgres'

/** A file that stands where the whole network is there. */
export const complete = (kind: Kind) => join('data', `bench-${kind}-complete`)

export const postgresUrl = () => process.env.BENCH_DATABASE_URL || undefined

/** Those to work on: with `--on=postgres` or `--on=embedded`, that one alone. */
export function kinds(): Kind[] {
  const all: Kind[] = postgresUrl() ? ['embedded', 'postgres'] : ['embedded']
  const only = option('on')
  return all.filter((it) => !only || it === only)
}

/** What a command was told by `--name=…`. */
export const option = (name: string) =>
  process.argv.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3)

export const openBench = (kind: Kind) =>
  openDatabase(kind === 'embedded' ? { dataDir: BENCH_FOLDER } : { url: postgresUrl()! })

/** Makes room for a network. */
export async function clear(kind: Kind, replace: boolean) {
  if (kind === 'postgres') return createOnServer(postgresUrl()!, replace)
  for (const folder of [BENCH_FOLDER, REFERENCE_FOLDER]) {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Has the reference find the same network, in a folder that no other process has open. */
export function copyForReference(kind: Kind) {
  if (kind === 'postgres') return
  cpSync(join(BENCH_FOLDER, 'postgres'), join(REFERENCE_FOLDER, 'postgres'), { recursive: true })
}

/** Creates the database. One that is there already and is not empty is replaced only when told so. */
async function createOnServer(url: string, replace: boolean) {
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
export function requireData(kind: Kind) {
  if (existsSync(complete(kind))) return
  throw new OperatorError(`There is no network to measure yet: npm run bench:data -- --on=${kind}`)
}
