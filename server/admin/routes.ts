import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { authorities } from '../authorities/tables.ts'
import { hasRoom } from '../files/uploads/disk-floor.ts'
import { allowAnonymous } from '../platform/api/anonymous.ts'
import { isDatabaseAway, NoAnswer } from '../platform/database/away.ts'

/** Longer than a database that is well takes, and shorter than whoever asks waits. */
const READY_WITHIN_MS = 2_000

const State = Type.Object({
  state: Type.String(),
  /** What the operator should see to, while it is ready all the same. */
  warning: Type.Optional(Type.String()),
})

/** For whoever watches over the process; they tell nothing of what is in it. */
export async function healthRoutes(app: FastifyInstance) {
  allowAnonymous(app)

  app.get(
    '/health',
    { config: { turn: 'none' }, schema: { response: { 200: State } } },
    async () => ({ state: 'alive' }),
  )

  // The server listens only once its migrations are done, so what is left to ask is the database.
  app.get(
    '/ready',
    { config: { turn: 'none' }, schema: { response: { 200: State, 503: State } } },
    async (_, response) => {
      if (app.drain.isBegun) return response.code(503).send({ state: 'about to end' })
      try {
        await Promise.race([
          app.db.select({ id: authorities.id }).from(authorities).limit(1),
          setTimeout(READY_WITHIN_MS, undefined, { ref: false }).then(() => {
            throw new NoAnswer()
          }),
        ])
        const { dataDir, diskFloor } = app.config
        if (await hasRoom(dataDir, diskFloor)) return { state: 'ready' }
        return { state: 'ready', warning: 'no room for files' }
      } catch (error) {
        if (!isDatabaseAway(error)) throw error
        return response.code(503).send({ state: 'without its database' })
      }
    },
  )
}
