import { LRUCache } from 'lru-cache'
import { TooManyTries } from '../platform/too-many-tries.ts'

const A_MINUTE_MS = 60_000
const MOST_A_MINUTE = 30

/** Bounds how often a program reads one feed from this instance: some ask without a pause. */
export class ReadingLimit {
  readonly #reads = new LRUCache<number, { count: number; since: number }>({
    max: 10_000,
    ttl: A_MINUTE_MS,
  })

  count(feedId: number) {
    const now = Date.now()
    const before = this.#reads.get(feedId)
    if (!before) return void this.#reads.set(feedId, { count: 1, since: now })
    before.count += 1
    const seconds = Math.ceil((before.since + A_MINUTE_MS - now) / 1000)
    if (before.count > MOST_A_MINUTE) throw new TooManyTries(Math.max(1, seconds))
  }
}
