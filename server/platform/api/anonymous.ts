import type { FastifyInstance } from 'fastify'

/** Says of all routes of a scope that they need no session. */
export function allowAnonymous(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, security: [] }
  })
}
