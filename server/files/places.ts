import { UploadsBusy } from './errors.ts'

/** Lets so many work at once, and so many wait for it: who comes beyond that is sent away. */
export class Places {
  #free: number
  readonly #mostWaiting: number
  readonly #waiting: (() => void)[] = []

  constructor(atOnce: number, mostWaiting: number) {
    this.#free = atOnce
    this.#mostWaiting = mostWaiting
  }

  async within<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }

  async #enter() {
    if (this.#free > 0) {
      this.#free -= 1
      return
    }
    if (this.#waiting.length >= this.#mostWaiting) throw new UploadsBusy()
    await new Promise<void>((enter) => this.#waiting.push(enter))
  }
}

/** The same for each of many, who do not take each other's places. */
export class PlacesOfEach<Key> {
  readonly #working = new Map<Key, number>()
  readonly #atOnce: number

  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  async within<T>(key: Key, work: () => Promise<T>): Promise<T> {
    const working = this.#working.get(key) ?? 0
    if (working >= this.#atOnce) throw new UploadsBusy()
    this.#working.set(key, working + 1)
    try {
      return await work()
    } finally {
      const left = this.#working.get(key)! - 1
      if (left > 0) this.#working.set(key, left)
      else this.#working.delete(key)
    }
  }
}
