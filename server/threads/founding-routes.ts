import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { mayRead } from '../communities/readable.ts'
import { findStanding } from '../communities/standing.ts'
import { openEvent } from '../events/open.ts'
import { isAhead } from '../events/policy.ts'
import { Id, Incoming, Maybe } from '../platform/contract.ts'
import { Founding } from './contract.ts'
import { communityOf, communityOn, foundingThreadsOf } from './founding-queries.ts'

export const foundingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events/:eventId/founding',
    { schema: { params: Incoming({ eventId: Id }), response: { 200: Maybe(Founding) } } },
    async ({ params, member }) => {
      const event = await openEvent(app.db, params.eventId, member)
      const community =
        (await communityOf(app.db, event.id)) ??
        (isAhead(event) ? await communityOn(app.db, event.topicId) : undefined)
      if (!community) return null

      const { id, name, state } = community
      const standing = await findStanding(app.db, id, member)
      const threads = mayRead(standing) ? await foundingThreadsOf(app.db, event.id) : []
      return {
        state,
        community: { id, name, joined: standing.joined },
        openingThreadId: threads.find(({ talkId }) => talkId === null)?.threadId ?? null,
        talks: threads.flatMap(({ talkId, threadId }) => (talkId ? [{ talkId, threadId }] : [])),
      }
    },
  )
}
