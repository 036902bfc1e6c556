import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { requireOffice } from '../platform/api/caller.ts'
import { After, Page } from '../platform/api/contract.ts'
import { idempotencyKeyOf, once } from '../platform/change/idempotency.ts'
import { namesAfter, pageByName } from '../platform/database/name-cursor.ts'
import { addAuthority } from './add.ts'
import { Authority, NewAuthority } from './contract.ts'
import { authoritiesAfter, findAuthority } from './queries.ts'

export const authorityRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/authorities',
    { schema: { querystring: After, response: { 200: Page(Authority) } } },
    async ({ query }) => {
      const rows = await authoritiesAfter(app.db, namesAfter(query.after))
      return pageByName(rows, (it) => it)
    },
  )

  app.post(
    '/authorities',
    { schema: { body: NewAuthority, response: { 201: Authority } } },
    async (request, response) => {
      requireOffice(request.member, 'add authorities')
      const id = await app.change(request.member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => addAuthority(change, request.body)),
      )
      return response.code(201).send(await findAuthority(app.db, id))
    },
  )
}
