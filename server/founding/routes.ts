import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { mayRead } from '../communities/rights.ts'
import { findStanding } from '../communities/standing.ts'
import { Event } from '../events/contract.ts'
import { openEvent } from '../events/open.ts'
import { EventParams } from '../events/params.ts'
import { isAhead } from '../events/policy.ts'
import { Nullable } from '../platform/api/contract.ts'
import { ownQuestions } from '../threads/writing/own.ts'
import { Founding } from './contract.ts'
import { communityOf, communityOn, foundingThreadsOf } from './queries.ts'
import { countQuestions } from './questions.ts'
import { showEventAfterwards } from './show-event.ts'

export const foundingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/events/:eventId',
    { schema: { params: EventParams, response: { 200: Event } } },
    async ({ params, member }) => {
      await openEvent(app.db, params.eventId, member)
      return showEventAfterwards(app.db, params.eventId, member)
    },
  )

  app.get(
    '/events/:eventId/founding',
    { schema: { params: EventParams, response: { 200: Nullable(Founding) } } },
    async ({ params, member }) => {
      const event = await openEvent(app.db, params.eventId, member)
      const community =
        (await communityOf(app.db, event.id)) ??
        (isAhead(event) ? await communityOn(app.db, event.topicId) : undefined)
      if (!community) return null

      const { id, name, state } = community
      const standing = await findStanding(app.db, id, member)
      const mayOpen = mayRead(standing)
      const threads = mayOpen ? await foundingThreadsOf(app.db, event.id) : []
      const counts = mayOpen ? await countQuestions(app.db, event.id) : []
      const questionsTo = (talk: number) =>
        counts.find(({ talkId }) => talkId === talk)?.questions ?? 0
      return {
        state,
        community: { id, name, joined: standing.joined },
        openingThreadId: threads.find(({ talkId }) => talkId === null)?.threadId ?? null,
        talks: threads.flatMap(({ talkId, threadId }) =>
          talkId ? [{ talkId, threadId, questions: questionsTo(talkId) }] : [],
        ),
        own: mayOpen ? [] : await ownQuestions(app.db, event.id, member),
      }
    },
  )
}
