import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../platform/contract.ts'

/** Describes every route from its contract. Must be registered before the routes are. */
export async function describeApi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Anstoß',
        version: '1',
        description:
          'Communities of practice in public administration. What is created takes an Idempotency-Key.',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      },
      security: [{ session: [] }],
    },
  })
  app.addHook('onRoute', (route) => {
    route.schema = {
      ...route.schema,
      tags: [route.url.split('/')[2] ?? ''],
      response: { ...(route.schema?.response ?? {}), '4xx': Refusal, '5xx': Refusal },
    }
  })
}
