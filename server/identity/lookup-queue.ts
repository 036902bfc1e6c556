import { LRUCache } from 'lru-cache'
import { FairQueue } from '../platform/limits/fair-queue.ts'

/**
 * A fair queue for looking up sessions: tokens that were found before have a key each, others share that of their
 * network, so that a flood of invented tokens holds up nobody who is signed in.
 */
export class LookupQueue {
  readonly #queue = new FairQueue<string>({
    ...{ atOnce: 8, atOnceOfOne: 4 },
    ...{ waiting: 2000, waitingOfOne: 1000 },
  })
  /** Hashes of tokens that were found once. Such a session may have ended since. */
  readonly #found = new LRUCache<string, true>({ max: 10_000 })

  /** Runs a lookup in its turn and returns what it finds. Throws TooBusy. */
  async run<T>(tokenHash: string, network: string | undefined, find: () => Promise<T>) {
    const found = await this.#queue.run(this.#found.has(tokenHash) ? tokenHash : network, find)
    if (found) this.#found.set(tokenHash, true)
    return found
  }
}
