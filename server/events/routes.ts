import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { After, Page } from '../platform/api/contract.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { QUESTIONS_A_TALK, questionsAfter } from './agenda/queries.ts'
import { attendRoutes } from './attending/routes.ts'
import { calendarOf } from './calendar.ts'
import { EventSummary, ProgrammeQuery, TalkQuestion } from './contract.ts'
import { endingRoutes } from './ending/routes.ts'
import { openEvent, openTalk } from './open.ts'
import { EventParams, TalkParams } from './params.ts'
import { officeRoutes } from './planning/office-routes.ts'
import { planRoutes } from './planning/routes.ts'
import { presentQuestion, presentSummary } from './present.ts'
import { pastEvents, upcomingEvents } from './queries.ts'
import { showEvent } from './show.ts'

export const eventRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(planRoutes)
  await app.register(attendRoutes)
  await app.register(officeRoutes)
  await app.register(endingRoutes)

  app.get(
    '/events',
    { schema: { querystring: ProgrammeQuery, response: { 200: Page(EventSummary) } } },
    async ({ query, member }) => {
      const find = query.when === 'upcoming' ? upcomingEvents : pastEvents
      const rows = await find(app.db, member, readCursor(query.after))
      const placeOf = ({ event }: (typeof rows)[number]) => ({ at: event.startsAt, id: event.id })
      return pageOf(rows, PAGE, placeOf, presentSummary)
    },
  )

  app.get(
    '/events/:eventId/calendar.ics',
    {
      config: { turn: 'calendar' },
      schema: {
        params: EventParams,
        produces: ['text/calendar'],
        response: { 200: Type.String() },
      },
    },
    async (request, response) => {
      const { params, member } = request
      await openEvent(app.db, params.eventId, member)
      const event = await showEvent(app.db, params.eventId, member)
      return response
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="event-${event.id}.ics"`)
        .send(calendarOf([event], baseUrlOf(app.config, request)))
    },
  )

  app.get(
    '/talks/:talkId/questions',
    { schema: { params: TalkParams, querystring: After, response: { 200: Page(TalkQuestion) } } },
    async ({ params, query, member }) => {
      const { talk } = await openTalk(app.db, params.talkId, member)
      const after = readCursor(query.after)
      const rows = await questionsAfter(app.db, talk.id, after?.id ?? 0)
      const placeOf = ({ question }: (typeof rows)[number]) => ({
        at: question.askedAt,
        id: question.id,
      })
      return pageOf(rows, QUESTIONS_A_TALK, placeOf, presentQuestion)
    },
  )
}
