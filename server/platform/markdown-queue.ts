import { TooBusy } from './markdown-errors.ts'
import { MarkdownThread } from './markdown-thread.ts'
import type { Rendering, Task } from './markdown-worker.ts'

const LONGEST_QUEUE = 500
/** As many of one writer's wait. */
const MOST_OF_ONE = 50

/** One text after the other, of each writer in turn: none is refused, or waits long, because another's are slow. */
export class MarkdownQueue {
  #thread: MarkdownThread | undefined
  #unfinished = 0
  #isBusy = false
  /** What begins the texts that wait, of each writer; whose turn it is comes first. */
  readonly #waiting = new Map<number | undefined, (() => void)[]>()

  async render(task: Task, by?: number): Promise<Rendering> {
    const mine = this.#waiting.get(by) ?? []
    const isTooMuch = by !== undefined && mine.length >= MOST_OF_ONE
    if (isTooMuch || this.#unfinished >= LONGEST_QUEUE) throw new TooBusy()
    this.#unfinished += 1
    await new Promise<void>((begin) => {
      this.#waiting.set(by, [...mine, begin])
      this.#beginNext()
    })
    try {
      return await this.#renderNow(task)
    } finally {
      this.#unfinished -= 1
      this.#isBusy = false
      this.#beginNext()
    }
  }

  #beginNext() {
    const [next] = this.#waiting
    if (this.#isBusy || !next) return
    const [by, [begin, ...others]] = next
    this.#waiting.delete(by)
    if (others.length > 0) this.#waiting.set(by, others)
    this.#isBusy = true
    begin?.()
  }

  async stop() {
    await this.#thread?.end()
  }

  #renderNow(task: Task) {
    if (!this.#thread?.alive) this.#thread = new MarkdownThread()
    return this.#thread.render(task)
  }
}
