import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { OperatorError } from './platform/operator-error.ts'

/** Everything that an operator can set. */
export interface Config {
  host: string
  port: number
  /** The address people reach it at; undefined: whatever they type, without https (for trying out). */
  publicUrl: URL | undefined
  database: { url: string } | { dataDir: string | undefined }
  /** The proxies whose word about the caller's address is taken: addresses, networks, "uniquelocal". */
  trustedProxies: string[]
  logLevel: string
}

const Port = Type.Integer({ minimum: 0, maximum: 65_535 })
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Reads the environment. Refuses nonsense with a sentence that names the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    host: env.HOST ?? '127.0.0.1',
    port: number(env, 'PORT', 3000, (it) => Value.Check(Port, it)),
    publicUrl: publicUrl(env),
    database: database(env),
    trustedProxies: env.TRUSTED_PROXIES?.split(',').map((it) => it.trim()) ?? [],
    logLevel: oneOf(env, 'LOG_LEVEL', 'info', LOG_LEVELS),
  }
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

function database(env: NodeJS.ProcessEnv): Config['database'] {
  const url = env.DATABASE_URL
  if (!url) return { dataDir: env.DATA_DIR || 'data' }
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new ConfigError(
      'DATABASE_URL',
      'must be like postgres://name:password@host:5432/database',
    )
  }
  return { url }
}

class ConfigError extends OperatorError {
  override readonly name = 'ConfigError'

  constructor(variable: string, complaint: string) {
    super(`The environment variable ${variable} ${complaint}.`)
  }
}
