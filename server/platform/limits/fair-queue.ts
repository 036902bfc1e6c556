import { TooBusy } from './too-busy.ts'

export interface Bounds {
  atOnce: number
  atOnceOfOne?: number
  waiting: number
  waitingOfOne?: number
}

/**
 * A semaphore with a bounded, round-robin queue: work of one key waits behind its own, never behind all of another's.
 * Work without a key is the server's own and is never refused.
 */
export class FairQueue<Key> {
  readonly #bounds: Required<Bounds>
  #running = 0
  #waiting = 0
  readonly #runningOf = new Map<Key | undefined, number>()
  /** Who has begun something since all that had come was read. */
  readonly #begun = new Set<Key | undefined>()
  /** What starts the work that waits, by key; the key whose turn is next comes first. */
  readonly #waitingOf = new Map<Key | undefined, (() => void)[]>()

  constructor(bounds: Bounds) {
    const { atOnce, waiting } = bounds
    this.#bounds = { atOnceOfOne: atOnce, waitingOfOne: waiting, ...bounds }
  }

  /** Runs the work when its turn comes. Throws TooBusy where too much waits already. */
  async run<T>(key: Key | undefined, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(key)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  /** Waits for a turn and gives what ends it; ending it twice does no harm. Throws TooBusy. */
  async enter(key: Key | undefined): Promise<() => void> {
    if (this.#isFree(key)) {
      this.#start(key)
      await this.#letOthersIn(key)
    } else await this.#wait(key)
    let left = false
    return () => {
      if (left) return
      left = true
      this.#leave(key)
    }
  }

  #isFree(key: Key | undefined) {
    const { atOnce, atOnceOfOne } = this.#bounds
    return this.#running < atOnce && (this.#runningOf.get(key) ?? 0) < atOnceOfOne
  }

  #start(key: Key | undefined) {
    this.#running += 1
    this.#runningOf.set(key, (this.#runningOf.get(key) ?? 0) + 1)
  }

  #wait(key: Key | undefined) {
    const mine = this.#waitingOf.get(key) ?? []
    const isFull = this.#waiting >= this.#bounds.waiting || mine.length >= this.#bounds.waitingOfOne
    if (isFull && key !== undefined) throw new TooBusy()
    this.#waiting += 1
    return new Promise<void>((begin) => {
      mine.push(begin)
      this.#waitingOf.set(key, mine)
    })
  }

  #leave(key: Key | undefined) {
    this.#running -= 1
    const left = this.#runningOf.get(key)! - 1
    if (left > 0) this.#runningOf.set(key, left)
    else this.#runningOf.delete(key)
    for (const next of this.#waitingOf.keys()) {
      if (this.#running >= this.#bounds.atOnce) return
      if (this.#isFree(next)) this.#startNextOf(next)
    }
  }

  /** The key goes to the end of the line where more of it waits. */
  #startNextOf(key: Key | undefined) {
    const mine = this.#waitingOf.get(key)!
    const begin = mine.shift()!
    this.#waitingOf.delete(key)
    if (mine.length > 0) this.#waitingOf.set(key, mine)
    this.#waiting -= 1
    this.#start(key)
    // What has come meanwhile is read first.
    setImmediate(begin)
  }

  /**
   * Waits until what has come meanwhile was read, where the key has begun something already since that was done: the
   * embedded database lets nothing in between by itself, so that all of a flood would be done before anybody else's.
   */
  async #letOthersIn(key: Key | undefined) {
    if (this.#begun.has(key)) return new Promise<void>((begin) => setImmediate(begin))
    if (this.#begun.size === 0) setImmediate(() => this.#begun.clear())
    this.#begun.add(key)
  }
}
