import { type ChildProcess, fork } from 'node:child_process'
import type { PictureType } from '../types/types.ts'

const DEADLINE_MS = 20_000
/** As long is one kept that has nothing to do. */
const IDLE_MS = 60_000

/** What says that nothing more comes of one. */
const ENDS = ['error', 'disconnect', 'exit'] as const

/** Where a picture is read from, and where what is made of it goes. */
export interface PictureTask {
  from: string
  full: string
  small: string
  mostPixels: number
  longestSide: number
}

export type Made =
  | { type: PictureType; width: number; height: number; hasSmall: boolean }
  | { refused: 'too_large' | 'too_long' | 'too_costly' | 'broken' }

/** A process that makes one picture at a time, until one is its end. */
export class PictureMaker {
  #process: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined
  readonly #deadlineMs: number

  constructor(deadlineMs = DEADLINE_MS) {
    this.#deadlineMs = deadlineMs
  }

  async make(task: PictureTask): Promise<Made> {
    clearTimeout(this.#idle)
    const maker = this.#maker()
    const { promise, resolve } = Promise.withResolvers<Made>()
    let isGivenUp = false
    const giveUp = (refused: 'too_costly' | 'broken') => {
      isGivenUp = true
      resolve({ refused })
    }
    const onEnd = () => giveUp('broken')
    maker.once('message', (made) => resolve(made as Made))
    // One that could not be started never exits, and one that has exited already does not do so again.
    for (const end of ENDS) maker.once(end, onEnd)
    maker.send(task)
    const deadline = setTimeout(() => giveUp('too_costly'), this.#deadlineMs)
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
