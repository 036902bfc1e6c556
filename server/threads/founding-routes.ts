import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { mayRead } from '../communities/policy.ts'
import { findStanding } from '../communities/standing.ts'
import { openEvent } from '../events/open.ts'
import { Id, Incoming, Maybe } from '../platform/contract.ts'
import { Founding } from './contract.ts'
import { communityOf, foundingThreadsOf } from './founding-queries.ts'

export const foundingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events/:eventId/founding',
    { schema: { params: Incoming({ eventId: Id }), response: { 200: Maybe(Founding) } } },
    async ({ params, member }) => {
      const event = await openEvent(app.db, params.eventId, member)
      const community = await communityOf(app.db, event.id)
      if (!community) return null

      const standing = await findStanding(app.db, community.id, member)
      const threads = mayRead(standing) ? await foundingThreadsOf(app.db, event.id) : []
      return {
        community: { ...community, joined: standing.joined },
        openingThreadId: threads.find(({ talkId }) => talkId === null)?.threadId ?? null,
        talks: threads.flatMap(({ talkId, threadId }) => (talkId ? [{ talkId, threadId }] : [])),
      }
    },
  )
}
