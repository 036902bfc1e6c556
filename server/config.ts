import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { isProxy } from './platform/http/trusted-proxies.ts'
import { findMisspelt } from './platform/start/misspelt.ts'
import { OperatorError } from './platform/start/operator-error.ts'

/** Everything that an operator can set. */
export interface Config {
  host: string
  port: number
  /** The address people reach it at; undefined: whatever they type, without https (for trying out). */
  publicUrl: URL | undefined
  database: { url: string } | { dataDir: string | undefined }
  /** So long, in seconds, a start waits for a Postgres server that is not there yet. */
  databaseWait: number
  /** So long, in seconds, a server that is to end goes on taking requests, while it says that it is not ready. */
  drain: number
  /** Where what is not in the database is kept: files, unless there is a store for them. */
  dataDir: string
  /** So many bytes of the disk under dataDir are left to the database: no file is taken that would need them. */
  diskFloor: number
  /** An S3-compatible store for files; undefined: they are kept under dataDir. */
  s3: S3Settings | undefined
  /** The proxies whose word about the caller's address is taken: addresses, networks, "uniquelocal". */
  trustedProxies: string[]
  logLevel: string
  /** Whom to tell of a hole in its security: an address of mail, or of a page. */
  securityContact: URL | undefined
}

export interface S3Settings {
  endpoint: URL
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** All that is read here: what looks like one of them and is none is refused. */
export const VARIABLES = [
  ...['HOST', 'PORT', 'PUBLIC_URL', 'TRUSTED_PROXIES', 'SECURITY_CONTACT', 'LOG_LEVEL', 'DATA_DIR'],
  'DISK_FLOOR_MB',
  ...['DATABASE_URL', 'DATABASE_WAIT_SECONDS', 'DRAIN_SECONDS'],
  ...['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
]

const Seconds = Type.Number({ minimum: 0, maximum: 600 })
const Megabytes = Type.Number({ minimum: 0, maximum: 1_000_000_000 })
const Port = Type.Integer({ minimum: 0, maximum: 65_535 })
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Reads the environment. Refuses nonsense with a sentence that names the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  refuseMisspelt(env)
  return {
    host: env.HOST || '127.0.0.1',
    port: number(env, 'PORT', 3000, (it) => Value.Check(Port, it)),
    publicUrl: publicUrl(env),
    database: database(env),
    drain: number(env, 'DRAIN_SECONDS', 5, (it) => Value.Check(Seconds, it)),
    databaseWait: number(env, 'DATABASE_WAIT_SECONDS', 60, (it) => Value.Check(Seconds, it)),
    dataDir: dataDir(env),
    diskFloor: number(env, 'DISK_FLOOR_MB', 500, (it) => Value.Check(Megabytes, it)) * 1024 * 1024,
    s3: s3(env),
    trustedProxies: trustedProxies(env),
    securityContact: securityContact(env),
    logLevel: oneOf(env, 'LOG_LEVEL', 'info', LOG_LEVELS),
  }
}

function refuseMisspelt(env: NodeJS.ProcessEnv) {
  const found = findMisspelt(env, VARIABLES)
  if (found) throw new ConfigError(found.name, `is not known. Is ${found.meant} meant?`)
}

function number(
  env: NodeJS.ProcessEnv,
  name: string,
  otherwise: number,
  fits: (it: number) => boolean,
) {
  const value = env[name] ? Number(env[name]) : otherwise
  if (!fits(value))
    throw new ConfigError(name, `is "${env[name]}", which is not a number it can be`)
  return value
}

function oneOf(env: NodeJS.ProcessEnv, name: string, otherwise: string, choices: string[]) {
  const value = env[name] || otherwise
  if (!choices.includes(value)) throw new ConfigError(name, `must be one of ${choices.join(', ')}`)
  return value
}

function publicUrl(env: NodeJS.ProcessEnv) {
  const value = env.PUBLIC_URL
  if (!value) return undefined
  const url = URL.parse(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new ConfigError('PUBLIC_URL', 'must be like https://forum.example.org, without a path')
  }
  return url
}

function trustedProxies(env: NodeJS.ProcessEnv) {
  const proxies = env.TRUSTED_PROXIES?.split(',').map((it) => it.trim()) ?? []
  const wrong = proxies.find((it) => !isProxy(it))
  if (wrong === undefined) return proxies
  const complaint = wrong === '' ? 'holds nothing where a proxy is to stand' : `holds "${wrong}"`
  throw new ConfigError(
    'TRUSTED_PROXIES',
    `${complaint}: it takes addresses, networks such as 10.0.0.0/8, loopback, linklocal and uniquelocal, with commas`,
  )
}

function securityContact(env: NodeJS.ProcessEnv) {
  const value = env.SECURITY_CONTACT
  if (!value) return undefined
  const url = URL.parse(value.includes(':') ? value : `mailto:${value}`)
  const isReached =
    url?.protocol === 'https:' || (url?.protocol === 'mailto:' && value.includes('@'))
  if (!url || !isReached || /\s/.test(value)) {
    throw new ConfigError('SECURITY_CONTACT', 'must be like security@example.org or https://…')
  }
  return url
}

function database(env: NodeJS.ProcessEnv): Config['database'] {
  const url = env.DATABASE_URL
  if (!url) return { dataDir: dataDir(env) }
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new ConfigError(
      'DATABASE_URL',
      'must be like postgres://name:password@host:5432/database',
    )
  }
  return { url }
}

const dataDir = (env: NodeJS.ProcessEnv) => env.DATA_DIR || 'data'

/** All of it or nothing: half of it would keep files where nobody expects them. */
function s3(env: NodeJS.ProcessEnv): S3Settings | undefined {
  const given = {
    S3_ENDPOINT: env.S3_ENDPOINT || undefined,
    S3_BUCKET: env.S3_BUCKET || undefined,
    S3_ACCESS_KEY_ID: env.S3_ACCESS_KEY_ID || undefined,
    S3_SECRET_ACCESS_KEY: env.S3_SECRET_ACCESS_KEY || undefined,
  }
  const missing = Object.entries(given).filter(([, value]) => !value)
  if (missing.length === Object.keys(given).length) return undefined
  if (missing[0]) throw new ConfigError(missing[0][0], 'is missing, while others of S3_* are set')

  const endpoint = URL.parse(given.S3_ENDPOINT!)
  if (!endpoint || !/^https?:$/.test(endpoint.protocol) || endpoint.search || endpoint.hash) {
    throw new ConfigError('S3_ENDPOINT', 'must be like https://s3.example.org')
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(given.S3_BUCKET!)) {
    throw new ConfigError('S3_BUCKET', 'must be the name of a bucket')
  }
  return {
    endpoint,
    bucket: given.S3_BUCKET!,
    region: env.S3_REGION || 'us-east-1',
    accessKeyId: given.S3_ACCESS_KEY_ID!,
    secretAccessKey: given.S3_SECRET_ACCESS_KEY!,
  }
}

class ConfigError extends OperatorError {
  constructor(variable: string, complaint: string) {
    super(`The environment variable ${variable} ${complaint.replace(/[^.?]$/, '$&.')}`)
  }
}
