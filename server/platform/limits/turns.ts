import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { networkOf } from '../http/network.ts'
import { type Bounds, FairQueue } from './fair-queue.ts'

/** The classes of requests by cost, and how many of each run at once: in all, and of one member or network. */
const TURNS = {
  read: { atOnce: 64, atOnceOfOne: 8, waiting: 2000, waitingOfOne: 500 },
  write: { atOnce: 32, atOnceOfOne: 4, waiting: 1000, waitingOfOne: 300 },
  /** Renders Markdown. */
  render: { atOnce: 16, atOnceOfOne: 2, waiting: 500, waitingOfOne: 200 },
  search: { atOnce: 8, atOnceOfOne: 2, waiting: 300, waitingOfOne: 60 },
  /** Writes out a whole thread. */
  export: { atOnce: 8, atOnceOfOne: 1, waiting: 100, waitingOfOne: 20 },
  calendar: { atOnce: 8, atOnceOfOne: 2, waiting: 300, waitingOfOne: 100 },
  upload: { atOnce: 40, atOnceOfOne: 4, waiting: 100, waitingOfOne: 10 },
  /** Sends a stored file, at the pace of whoever takes it. */
  file: { atOnce: 400, atOnceOfOne: 16, waiting: 1000, waitingOfOne: 100 },
  /** Lets somebody in: the many people of one network come through one address. */
  entrance: { atOnce: 16, atOnceOfOne: 4, waiting: 1000, waitingOfOne: 300 },
} satisfies Record<string, Bounds>

type Turn = keyof typeof TURNS

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route costs. Unless it says so, a GET reads and the rest writes; `none` waits for nothing. */
    turn?: Turn | 'none'
  }
}

/** As long as a text that is rendered may be. */
const LONG_TEXT = 20_000

/**
 * Has each request wait for a turn of its member, or of its network where there is no member, and keep it until
 * the answer has been taken. What renders, searches or writes out must say what it costs.
 */
export class Turns {
  readonly #queues = Object.fromEntries(
    Object.entries(TURNS).map(([turn, bounds]) => [turn, new FairQueue<string>(bounds)]),
  ) as Record<Turn, FairQueue<string>>

  takeIn(app: FastifyInstance) {
    app.addHook('onRoute', requireTurn)
    app.addHook('preHandler', (request, response) => this.#take(request, response))
  }

  async #take(request: FastifyRequest, { raw }: FastifyReply) {
    const { config } = request.routeOptions
    const turn = config.turn ?? (request.method === 'GET' ? 'read' : 'write')
    if (turn === 'none') return
    const leave = await this.#queues[turn].enter(ownerOf(request))
    // Whoever has gone meanwhile holds up nobody.
    if (raw.destroyed) leave()
    else raw.once('close', leave)
  }
}

const ownerOf = ({ member, ip }: FastifyRequest) =>
  member ? `member ${member.id}` : `network ${networkOf(ip)}`

function requireTurn({ url, method, config, schema }: RouteOptions) {
  if (config?.turn !== undefined) return
  const { produces, body, querystring } = (schema ?? {}) as {
    produces?: string[]
    body?: Properties
    querystring?: Properties
  }
  const isLong = Object.values(body?.properties ?? {}).some(
    ({ maxLength = 0 }) => maxLength >= LONG_TEXT,
  )
  if (produces || isLong || querystring?.properties?.q) {
    throw new Error(`The route ${method} ${url} does not say what it costs: config.turn.`)
  }
}

interface Properties {
  properties?: Record<string, { maxLength?: number }>
}
