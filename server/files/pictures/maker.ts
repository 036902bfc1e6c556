import { type ChildProcess, fork } from 'node:child_process'
import { type Made, type PictureTask, STARTED } from './task.ts'

const DEADLINE_MS = 20_000
/** As long is one kept that has nothing to do. */
const IDLE_MS = 60_000

/** What says that nothing more comes of one. */
const ENDS = ['error', 'disconnect', 'exit'] as const

/** A process that makes one picture at a time, until one is its end. */
export class PictureMaker {
  #process: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined
  readonly #deadlineMs: number

  constructor(deadlineMs = DEADLINE_MS) {
    this.#deadlineMs = deadlineMs
  }

  /** Returns the picture, or why there is none. */
  async make(task: PictureTask): Promise<Made> {
    // One that waited for work may have died meanwhile, and no picture is to blame.
    const isReused = this.#process?.connected ?? false
    const made = await this.#run(task)
    if (made !== 'not_started') return made
    return isReused ? this.make(task) : { refused: 'broken' }
  }

  async #run(task: PictureTask) {
    clearTimeout(this.#idle)
    const maker = this.#maker()
    const { promise, resolve } = Promise.withResolvers<Made | 'not_started'>()
    let isStarted = false
    let isGivenUp = false
    const giveUp = (outcome: Made | 'not_started') => {
      isGivenUp = true
      resolve(outcome)
    }
    const onEnd = () => giveUp(isStarted ? { refused: 'broken' } : 'not_started')
    maker.on('message', (message) => {
      if (message === STARTED) isStarted = true
      else resolve(message as Made)
    })
    // One that could not be started never exits, and one that has exited already does not do so again.
    for (const end of ENDS) maker.once(end, onEnd)
    maker.send(task)
    const deadline = setTimeout(() => giveUp({ refused: 'too_costly' }), this.#deadlineMs)
    try {
      return await promise
    } finally {
      clearTimeout(deadline)
      maker.removeAllListeners('message')
      for (const end of ENDS) maker.off(end, onEnd)
      if (isGivenUp) this.#end(maker)
      else this.#idle = setTimeout(() => this.#end(maker), IDLE_MS).unref()
    }
  }

  #end(maker: ChildProcess) {
    // No other picture is given to it while it goes.
    if (this.#process === maker) this.#process = undefined
    maker.kill('SIGKILL')
  }

  /** It holds no process open, and ends with the one that has started it. */
  #maker() {
    if (this.#process?.connected) return this.#process
    const path = new URL('./process.ts', import.meta.url)
    const maker = fork(path, { env: {}, execArgv: [], stdio: 'ignore' })
    // Unheard, an error of it would end the server. Its exit follows.
    maker.on('error', (error) => process.emitWarning(error))
    maker.unref()
    maker.channel?.unref()
    this.#process = maker
    return maker
  }
}
