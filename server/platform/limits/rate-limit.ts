import { LRUCache } from 'lru-cache'
import { RateLimited } from './rate-limited.ts'

/** A rate limit that each instance keeps for itself: it spares the server, and need not be exact. */
export class RateLimit<Key extends string | number> {
  readonly #most: number
  readonly #windowMs: number
  readonly #counts: LRUCache<Key, { count: number; since: number }>

  constructor({ most, windowMs }: { most: number; windowMs: number }) {
    this.#most = most
    this.#windowMs = windowMs
    this.#counts = new LRUCache({ max: 10_000, ttl: windowMs })
  }

  /** Throws RateLimited above the limit. */
  count(key: Key) {
    const now = Date.now()
    const before = this.#counts.get(key)
    if (!before) return void this.#counts.set(key, { count: 1, since: now })
    before.count += 1
    if (before.count > this.#most) {
      throw new RateLimited((before.since + this.#windowMs - now) / 1000)
    }
  }
}
