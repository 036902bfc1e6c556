import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { cookieOf } from '../identity/cookie.ts'
import { ErrorBody } from '../platform/api/contract.ts'

/** Collects every route with its contract. Must be registered before the routes are. */
export async function describeApi(app: FastifyInstance, { publicUrl, securityContact }: Config) {
  const { name } = cookieOf(publicUrl?.protocol === 'https:')
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Anstoß',
        version: '1',
        description:
          'Communities of practice in public administration. Lists are bounded: `next` of an answer is `after` of the question that goes on from it.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        ...(securityContact && { contact: { name: 'Who runs it', url: securityContact.href } }),
      },
      servers: [{ url: publicUrl?.origin ?? '/', description: 'This instance' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name } },
      },
      security: [{ session: [] }],
    },
  })
  app.addHook('onRoute', (route) => {
    route.schema = {
      ...route.schema,
      tags: [route.url.split('/')[2] ?? ''],
      response: { ...(route.schema?.response ?? {}), '4xx': ErrorBody, '5xx': ErrorBody },
    }
  })
}
