import { LRUCache } from 'lru-cache'

/** What is shown beside a post but changes without its thread, such as a name, is this old at most. */
const OLDEST_MS = 60_000

/**
 * What all readers of a thread share, kept in memory by its revision: what changes in a thread makes it
 * something that nobody asks for any more. However many ask for one at once, it is read once.
 */
export class KeptByRevision<Value extends object> {
  readonly #kept: LRUCache<string, Value>
  readonly #coming = new Map<string, Promise<Value>>()

  constructor(mostBytes: number, sizeOf: (value: Value) => number) {
    this.#kept = new LRUCache({ maxSize: mostBytes, sizeCalculation: sizeOf, ttl: OLDEST_MS })
  }

  async get(what: string, read: () => Promise<Value>): Promise<Value> {
    return this.#kept.get(what) ?? this.#coming.get(what) ?? this.#read(what, read)
  }

  #read(what: string, read: () => Promise<Value>) {
    const coming = read()
      .then((value) => {
        this.#kept.set(what, value)
        return value
      })
      .finally(() => this.#coming.delete(what))
    this.#coming.set(what, coming)
    return coming
  }
}
