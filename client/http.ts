/** The server's refusal, or none at all: `code` is for the program, `message` for want of better words. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly field: string | undefined

  constructor(status: number, { code, message, field }: Refusal) {
    super(message)
    this.status = status
    this.code = code
    this.field = field
  }
}

interface Refusal {
  code: string
  message: string
  field?: string
}

/** A part of a list, and where it goes on. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export const get = <T>(path: string) => send<T>('GET', path)
export const put = <T = undefined>(path: string, body?: object) => send<T>('PUT', path, body)
export const remove = <T = undefined>(path: string) => send<T>('DELETE', path)

/**
 * Creates something. The key stays with what is being written: whoever sends it again after a lost answer
 * gets the first answer and does not create it twice.
 */
export const post = <T>(path: string, body: object, key?: string) =>
  send<T>('POST', path, body, key)

export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) =>
    it.toString(16).padStart(2, '0'),
  ).join('')

/** Longer than any answer takes: past it, it is lost. */
const LONGEST_WAIT_MS = 30_000

let onSessionEnded = (_refused: boolean) => {}

/** Says what is to happen when the server does not know us any more, and whether it has refused a write. */
export function whenSessionEnds(then: (refused: boolean) => void) {
  onSessionEnded = then
}

async function send<T>(method: string, path: string, body?: object, key?: string): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  }).catch(lost)
  if (response.ok) return response.status === 204 ? (undefined as T) : response.json().catch(lost)

  const refusal = await response
    .json()
    .catch(() => ({ code: 'unexpected', message: 'Something went wrong.' }))
  if (refusal.code === 'unauthenticated') onSessionEnded(method !== 'GET')
  throw new ApiError(response.status, refusal)
}

/** No answer: what was asked may have been done, or not. */
function lost(): never {
  throw new ApiError(0, { code: 'offline', message: 'The server cannot be reached.' })
}
