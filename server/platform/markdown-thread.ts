import { Worker } from 'node:worker_threads'
import type { Rendering, Task } from './markdown-worker.ts'

const DEADLINE_MS = 250

/** A worker that renders one text at a time, until a text is its end. */
export class MarkdownThread {
  alive = true
  readonly #worker = new Worker(new URL('./markdown-worker.ts', import.meta.url), {
    name: 'markdown',
    // Flags of the process are not meant for it, and some would keep it from starting.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  #answer = Promise.withResolvers<Rendering>()
  readonly #started = this.#answer.promise

  constructor() {
    this.#worker.on('message', (rendering: Rendering) => this.#answer.resolve(rendering))
    // Unheard, an error in the worker would end the server. Its exit follows.
    this.#worker.on('error', (error) => process.emitWarning(error))
    this.#worker.on('exit', () => {
      this.alive = false
      this.#answer.resolve({ refused: 'failed' })
    })
  }

  async render(task: Task): Promise<Rendering> {
    await this.#started
    if (!this.alive) throw new Error('The Markdown worker does not start.')

    this.#answer = Promise.withResolvers()
    this.#worker.postMessage(task)
    // An answer that is there already, because the main thread was busy itself, still comes before the exit.
    const deadline = setTimeout(() => this.end(), DEADLINE_MS)
    try {
      return await this.#answer.promise
    } finally {
      clearTimeout(deadline)
      // With nothing to do it holds no process open. While it works, the deadline does.
      this.#worker.unref()
    }
  }

  async end() {
    this.alive = false
    await this.#worker.terminate()
  }
}
