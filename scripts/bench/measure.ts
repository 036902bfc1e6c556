import autocannon, { type Request } from 'autocannon'

const CONNECTIONS = 20
/** Before each measurement it runs so long and is not counted: what is cold is another question. */
const WARM_UP_S = 1

/** One of the things that are measured: which requests, to whom. */
export interface Load {
  name: string
  /** Of what its requests a second are told as a ratio. */
  beside?: 'select' | 'insert'
  to: 'server' | 'reference'
  requests: Request[]
  /** What we want the ratio to be at least. */
  target?: number
}

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  /** Of one answer, in kB. */
  size: number
}

export async function measure(
  address: string,
  { name, requests }: Load,
  seconds: number,
): Promise<Measured> {
  const times: number[] = []
  const load = { url: address, connections: CONNECTIONS, requests }
  await autocannon({ ...load, duration: WARM_UP_S })
  const running = autocannon({ ...load, duration: seconds })
  running.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  const { requests: sent, throughput, non2xx, errors, duration } = await running
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx + errors} of ${sent.total} failed.`)
  times.sort((a, b) => a - b)
  return {
    perSecond: sent.total / duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    size: throughput.total / sent.total / 1024,
  }
}

export const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const median = (values: number[]) =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
