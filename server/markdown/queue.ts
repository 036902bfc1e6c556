import { FairQueue } from '../platform/limits/fair-queue.ts'
import { MarkdownThread } from './thread.ts'
import type { Rendering, Task } from './worker.ts'

/** One text after the other, of each writer in turn: none is refused, or waits long, because another's are slow. */
export class MarkdownQueue {
  #thread: MarkdownThread | undefined
  readonly #queue = new FairQueue<number>({ atOnce: 1, waiting: 500, waitingOfOne: 50 })

  /** What the server itself puts together comes without a writer. */
  render(task: Task, by?: number): Promise<Rendering> {
    return this.#queue.run(by, () => {
      if (!this.#thread?.alive) this.#thread = new MarkdownThread()
      return this.#thread.render(task)
    })
  }

  async stop() {
    await this.#thread?.end()
  }
}
