/** The server's refusal, or none at all: `code` is for the program, `message` for want of better words. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly field: string | undefined

  constructor(status: number, { code, message, field }: ErrorBody) {
    super(message)
    this.status = status
    this.code = code
    this.field = field
  }
}

export interface ErrorBody {
  code: string
  message: string
  field?: string
}

/** How something is asked, where it is not simply asked. */
interface RequestOptions {
  signal?: AbortSignal
  /** The page's own doing: nobody waits for it, and nobody is interrupted where it fails. */
  quiet?: boolean
  /** It goes out even though the page is being left. */
  keepalive?: boolean
}

/** A part of a list, and where it goes on. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/** The path of a list that is loaded page by page, with the type of its items. */
export type ListPath<Item> = string & { readonly item?: Item }

/** A list at a path, narrowed by what is set of a query. */
export const listAt = <Item>(path: string, query: Query = {}) =>
  pathWith(path, query) as ListPath<Item>

type Query = Record<string, string | number | boolean | null | undefined>

/** A path with a query of what is set: neither null, undefined nor empty. */
export function pathWith(path: string, query: Query) {
  const set = Object.entries(query).filter(([, value]) => (value ?? '') !== '')
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)]))
  return set.length > 0 ? `${path}?${search}` : path
}

export const get = <T>(path: string, options?: RequestOptions) =>
  send<T>('GET', path, undefined, undefined, options)
export const put = <T = undefined>(path: string, body?: object, options?: RequestOptions) =>
  send<T>('PUT', path, body, undefined, options)
export const remove = <T = undefined>(path: string, options?: RequestOptions) =>
  send<T>('DELETE', path, undefined, undefined, options)

/**
 * Creates something. The key stays with what is being written: whoever sends it again after a lost answer
 * gets the first answer and does not create it twice.
 */
export const post = <T>(path: string, body?: object, key?: string, options?: RequestOptions) =>
  send<T>('POST', path, body, key, options)

export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) =>
    it.toString(16).padStart(2, '0'),
  ).join('')

/**
 * Whom this page shows things to. Should another member have signed in on this browser meanwhile, the server
 * refuses what this page still asks for or sends.
 */
let asks: number | undefined

export function askAs(memberId: number) {
  asks = memberId
}

export const whoAsks = () => asks !== undefined && { 'for-member': String(asks) }

/** Longer than any answer takes: past it, it is lost. */
const LONGEST_WAIT_MS = 30_000

/** The server, or what stands before it, is being started again: what can be asked twice is, a few times. */
const AWAY = new Set([502, 503, 504])
const MOST_TRIES = 4
const LONGEST_PAUSE_SECONDS = 5

function pauseBefore({ headers }: Response, signal?: AbortSignal) {
  const seconds = Math.min(Number(headers.get('retry-after')) || 1, LONGEST_PAUSE_SECONDS)
  return new Promise<void>((resolve, reject) => {
    setTimeout(resolve, seconds * 1000)
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
}

let onSessionEnded = async (_asks: boolean) => false

/**
 * Says what is to happen when the server does not know us any more. It is told whether somebody waits for
 * what was asked, and tells whether they have signed in again: then it is asked again, under the same key.
 */
export function whenSessionEnds(then: (asks: boolean) => Promise<boolean>) {
  onSessionEnded = then
}

async function send<T>(
  method: string,
  path: string,
  body?: object,
  key?: string,
  options: RequestOptions = {},
  tries = 1,
): Promise<T> {
  const { signal, quiet = false, keepalive = false } = options
  const patience = AbortSignal.timeout(LONGEST_WAIT_MS)
  const response = await fetch(`/api${path}`, {
    method,
    headers: {
      ...whoAsks(),
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
    keepalive,
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  }).catch(lost)
  if (response.ok) return response.status === 204 ? (undefined as T) : response.json().catch(lost)

  if (AWAY.has(response.status) && (method === 'GET' || key) && tries < MOST_TRIES) {
    await pauseBefore(response, signal)
    return send(method, path, body, key, options, tries + 1)
  }
  const refusal = await response.json().catch(() => UNEXPECTED)
  if (await isSignedInAgain(refusal, method !== 'GET' && !quiet)) {
    return send(method, path, body, key, options)
  }
  throw new ApiError(response.status, refusal)
}

export const UNEXPECTED: ErrorBody = { code: 'unexpected', message: 'Something went wrong.' }

/** Whether what was refused is to be asked again: whoever keeps the session has heard of its end. */
export async function isSignedInAgain({ code }: ErrorBody, asks: boolean) {
  return code === 'unauthenticated' && (await onSessionEnded(asks))
}

/** No answer: what was asked may have been done, or not. */
function lost(): never {
  throw new ApiError(0, { code: 'offline', message: 'The server cannot be reached.' })
}
