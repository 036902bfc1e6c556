import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { presentEach } from '../platform/api/present-each.ts'
import { SearchHits, SearchQuery, ThreadHits, ThreadHitsQuery } from './contract.ts'
import { presentThreadHit } from './present.ts'
import { findThreads } from './query/find-threads.ts'
import { search } from './query/search.ts'
import { understand } from './query/understand.ts'

export const searchRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/search',
    {
      config: { turn: 'search' },
      schema: { querystring: SearchQuery, response: { 200: SearchHits } },
    },
    async ({ query, member }) => search(app.db, member, query),
  )

  app.get(
    '/search/threads',
    {
      config: { turn: 'search' },
      schema: { querystring: ThreadHitsQuery, response: { 200: ThreadHits } },
    },
    async ({ query, member }) => {
      const understanding = await understand(app.db, member, query.q, {
        ...{ community: query.community, open: true },
      })
      const rows = await findThreads(app.db, member, understanding, new Date())
      return { items: presentEach(rows, presentThreadHit) }
    },
  )
}
