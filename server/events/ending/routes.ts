import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { requireOffice } from '../../platform/api/caller.ts'
import { After, Page } from '../../platform/api/contract.ts'
import { PAGE, pageOf, readCursor } from '../../platform/database/cursor.ts'
import { FailedEnding } from '../contract.ts'
import { failedEndingsAfter, presentFailedEnding } from './queries.ts'

export const endingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/endings',
    { schema: { querystring: After, response: { 200: Page(FailedEnding) } } },
    async ({ query, member }) => {
      requireOffice(member, 'see which events cannot be ended')
      const rows = await failedEndingsAfter(app.db, readCursor(query.after))
      const placeOf = ({ failed }: (typeof rows)[number]) => ({
        at: failed.failedAt,
        id: failed.eventId,
      })
      return pageOf(rows, PAGE, placeOf, presentFailedEnding)
    },
  )
}
