import { TooBusy } from './markdown-errors.ts'
import { MarkdownThread } from './markdown-thread.ts'
import type { Rendering, Task } from './markdown-worker.ts'

const LONGEST_QUEUE = 500

/** One text after the other: none is refused because another is slow. */
export class MarkdownQueue {
  #thread: MarkdownThread | undefined
  #unfinished = 0
  #last: Promise<unknown> = Promise.resolve()

  async render(task: Task): Promise<Rendering> {
    if (this.#unfinished >= LONGEST_QUEUE) throw new TooBusy()
    this.#unfinished += 1
    const mine = this.#last.then(() => this.#renderNow(task))
    this.#last = mine.catch(() => {})
    try {
      return await mine
    } finally {
      this.#unfinished -= 1
    }
  }

  async stop() {
    await this.#thread?.end()
  }

  #renderNow(task: Task) {
    if (!this.#thread?.alive) this.#thread = new MarkdownThread()
    return this.#thread.render(task)
  }
}
