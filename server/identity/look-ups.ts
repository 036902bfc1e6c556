import { LRUCache } from 'lru-cache'
import { FairQueue } from '../platform/limits/fair-queue.ts'

/**
 * Turns at looking sessions up, before anybody is known: those that were found before have one each, and what may
 * be made up has that of its network.
 */
export class LookUps {
  readonly #queue = new FairQueue<string>({
    ...{ atOnce: 8, atOnceOfOne: 4 },
    ...{ waiting: 2000, waitingOfOne: 1000 },
  })
  /** By the hash of their tokens. Whether they still are there, it does not say. */
  readonly #found = new LRUCache<string, true>({ max: 10_000 })

  /** Gives what is found when its turn comes. Throws TooBusy. */
  async run<T>(tokenHash: string, network: string | undefined, find: () => Promise<T>) {
    const found = await this.#queue.run(this.#found.has(tokenHash) ? tokenHash : network, find)
    if (found) this.#found.set(tokenHash, true)
    return found
  }
}
