import { type ChildProcess, fork } from 'node:child_process'
import type { PictureType } from './types.ts'

const DEADLINE_MS = 20_000
/** As long is one kept that has nothing to do. */
const IDLE_MS = 60_000

/** Where a picture is read from, and where what is made of it goes. */
export interface PictureTask {
  from: string
  full: string
  small: string
  mostPixels: number
}

export type Made =
  | { type: PictureType; width: number; height: number; hasSmall: boolean }
  | { refused: 'too_large' | 'broken' }

/** A process that makes one picture at a time, until one is its end. */
export class PictureMaker {
  #process: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined

  async make(task: PictureTask): Promise<Made> {
    clearTimeout(this.#idle)
    const maker = this.#maker()
    const { promise, resolve } = Promise.withResolvers<Made>()
    const giveUp = () => resolve({ refused: 'broken' })
    maker.once('message', (made) => resolve(made as Made))
    maker.once('exit', giveUp)
    maker.send(task)
    const deadline = setTimeout(() => this.#end(maker), DEADLINE_MS)
    try {
      return await promise
    } finally {
      clearTimeout(deadline)
      maker.removeAllListeners('message').off('exit', giveUp)
      this.#idle = setTimeout(() => this.#end(maker), IDLE_MS).unref()
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
    const path = new URL('./picture-process.ts', import.meta.url)
    const maker = fork(path, { env: {}, execArgv: [], stdio: 'ignore' })
    // Unheard, an error of it would end the server. Its exit follows.
    maker.on('error', (error) => process.emitWarning(error))
    maker.unref()
    maker.channel?.unref()
    this.#process = maker
    return maker
  }
}
