import { Worker } from 'node:worker_threads'
import type { Rendering, Task } from './worker.ts'

/** So much of a processor a text may take; and so long in all, where others take the processor meanwhile. */
const MOST_CPU_MS = 250
const LONGEST_MS = 5_000

/** A worker that renders one text at a time, until a text is its end. */
export class MarkdownThread {
  alive = true
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {
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

    this.#worker.ref()
    const before = await this.#worker.cpuUsage()
    this.#answer = Promise.withResolvers()
    this.#worker.postMessage(task)
    const stopWatching = this.#endOnceTooMuch(before)
    try {
      return await this.#answer.promise
    } finally {
      stopWatching()
      // With nothing to do it holds no process open.
      this.#worker.unref()
    }
  }

  #endOnceTooMuch(before: NodeJS.CpuUsage) {
    const latest = performance.now() + LONGEST_MS
    let answered = false
    const look = async () => {
      const { user, system } = await this.#worker.cpuUsage(before)
      // An answer that is there already, because the main thread was busy itself, still comes before the exit.
      if (answered) return
      const left = MOST_CPU_MS - (user + system) / 1000
      if (left <= 0 || performance.now() >= latest) return this.end()
      timer = setTimeout(look, left + 1)
    }
    let timer = setTimeout(look, MOST_CPU_MS)
    return () => {
      answered = true
      clearTimeout(timer)
    }
  }

  async end() {
    this.alive = false
    await this.#worker.terminate()
  }
}
