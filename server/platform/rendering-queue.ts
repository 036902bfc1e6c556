import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { tooBusy } from './markdown-errors.ts'
import type { Rendering } from './markdown-worker.ts'

type Answer = Rendering | 'too_late'

const LONGEST_QUEUE = 500

/**
 * Hands one text at a time to a worker. Its deadline runs from then on, not while it waits behind others,
 * and a worker that misses one is replaced, so that only the text that held it up is refused.
 */
export class RenderingQueue {
  readonly #deadlineMs: number
  #worker: Promise<Worker> | undefined
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(deadlineMs: number) {
    this.#deadlineMs = deadlineMs
  }

  async render(markdown: string): Promise<Answer> {
    if (this.#waiting >= LONGEST_QUEUE) throw tooBusy()
    this.#waiting += 1
    const mine = this.#last.then(() => this.#renderNow(markdown))
    this.#last = mine
      .catch(() => {})
      .finally(() => {
        this.#waiting -= 1
      })
    return mine
  }

  async stop() {
    const worker = await this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  async #renderNow(markdown: string): Promise<Answer> {
    this.#worker ??= startWorker()
    const worker = await this.#worker
    worker.postMessage(markdown)
    try {
      const signal = AbortSignal.timeout(this.#deadlineMs)
      const [answer] = await once(worker, 'message', { signal })
      return answer
    } catch (error) {
      await this.stop()
      return isTimeout(error) ? 'too_late' : { refused: 'failed' }
    }
  }
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'AbortError'

async function startWorker() {
  const worker = new Worker(new URL('./markdown-worker.ts', import.meta.url))
  await once(worker, 'message')
  // It must not keep a process alive that has nothing else to do.
  worker.unref()
  return worker
}
