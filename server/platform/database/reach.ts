import { setTimeout } from 'node:timers/promises'
import { OperatorError } from '../start/operator-error.ts'
import { postgres } from './driver.ts'

const PAUSE_MS = 500
const CONNECT_SECONDS = 5

/** It is being started, or stopped, or not there yet; whatever else it says, it goes on saying. */
const NOT_YET = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EPIPE'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED'],
  ...['57P01', '57P02', '57P03', '53300'],
])

interface Failure {
  code?: string
  message: string
}

/**
 * Waits until the server at an address answers, and says once that it does so. Throws OperatorError where it lets
 * nobody in, and where it has not answered after so many seconds.
 */
export async function reachPostgres(
  url: string,
  waitSeconds: number,
  say: (sentence: string) => void,
) {
  const giveUpAt = performance.now() + waitSeconds * 1000
  for (let tries = 1; ; tries += 1) {
    const left = (giveUpAt - performance.now()) / 1000
    const failure = await failureAt(url, Math.max(1, Math.min(CONNECT_SECONDS, left)))
    if (!failure) return
    if (!isNotYet(failure, url) || performance.now() >= giveUpAt) {
      throw new UnreachableDatabase(url, failure)
    }
    if (tries === 1) {
      say(
        `Waiting up to ${waitSeconds} seconds for the database at ${placeOf(url)}: ${whyOf(failure)}.`,
      )
    }
    await setTimeout(Math.min(PAUSE_MS, Math.max(0, giveUpAt - performance.now())))
  }
}

/** What Postgres refuses a start, once it can be reached, as a sentence; other errors are given back. */
export function refusedByPostgres(error: unknown, url: string) {
  const { cause = error } = error as { cause?: unknown }
  const { code, message } = cause as Failure
  if (code !== '42501') return error
  const role = decodeURIComponent(URL.parse(url)?.username ?? '')
  return new OperatorError(
    `The environment variable DATABASE_URL names the role "${role}", which may not create what is needed in ${placeOf(url)} (${message}). Make it the owner of the database.`,
  )
}

class UnreachableDatabase extends OperatorError {
  constructor(url: string, failure: Failure) {
    super(
      `The environment variable DATABASE_URL leads to no database at ${placeOf(url)}: ${whyOf(failure)}.`,
    )
  }
}

/** Why nothing can be asked of it, or undefined. */
async function failureAt(url: string, seconds: number): Promise<Failure | undefined> {
  let client: ReturnType<typeof postgres> | undefined
  try {
    client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: seconds })
    await client.unsafe('select 1')
    return undefined
  } catch (error) {
    return error as Failure
  } finally {
    // What waits for a silent server would be waited for again.
    void client?.end({ timeout: 0 }).catch(() => {})
  }
}

const refusesTls = ({ code, message }: Failure) =>
  (code === 'ECONNRESET' && /TLS/.test(message)) || /^ERR_SSL|^EPROTO/.test(code ?? '')

const isNotYet = (failure: Failure, url: string) =>
  NOT_YET.has(failure.code ?? '') && !(refusesTls(failure) && asksForTls(url))

const asksForTls = (url: string) => {
  const asked = URL.parse(url)?.searchParams
  return Boolean(asked?.get('sslmode') ?? asked?.get('ssl'))
}

/** The place that an address names, without the password in it. */
function placeOf(url: string) {
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' }
  return host + pathname
}

function whyOf(failure: Failure) {
  if (refusesTls(failure)) return 'the server does not speak TLS, for which sslmode asks'
  if (failure.code === 'CONNECT_TIMEOUT') return 'the server does not answer'
  if (failure.code === 'ENOTFOUND') return 'there is no host of this name'
  if (failure.code === 'ECONNREFUSED') return 'nothing listens there'
  return failure.message || String(failure.code)
}
