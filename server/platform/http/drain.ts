import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** What is under way is waited for so long: longer than an answer takes, shorter than whoever ends us waits. */
const LONGEST_ANSWER_MS = 8_000

/** Takes a server out of service without failing a request. */
export class Drain {
  /** Whether it is to end: no new requests should be led to it. */
  isBegun = false
  readonly #app: FastifyInstance
  readonly #underWay = new Set<object>()
  #onIdle = () => {}

  constructor(app: FastifyInstance) {
    this.#app = app
    app.addHook('onRequest', async (request, { raw }) => {
      // A websocket lasts as long as somebody looks at the page, and its response never closes.
      if (request.headers.upgrade !== undefined) return
      this.#underWay.add(raw)
      raw.once('close', () => {
        this.#underWay.delete(raw)
        if (this.#underWay.size === 0) this.#onIdle()
      })
    })
    // A proxy that keeps the connection would send its next request while it is being closed.
    app.addHook('onSend', async (_, response) => {
      if (this.isBegun) response.header('connection', 'close')
    })
    app.addHook('preClose', () => this.#finish())
  }

  /** Goes on for so long, so that proxies hear that it is not ready and lead their requests elsewhere. */
  async begin(seconds: number) {
    this.isBegun = true
    await setTimeout(seconds * 1000)
  }

  /** Takes no more connections, and waits for the answers that are under way. */
  async #finish() {
    this.isBegun = true
    const { server } = this.#app
    if (server.listening) server.close()
    if (this.#underWay.size === 0) return
    const idle = new Promise<void>((resolve) => (this.#onIdle = resolve))
    await Promise.race([idle, setTimeout(LONGEST_ANSWER_MS, undefined, { ref: false })])
  }
}
