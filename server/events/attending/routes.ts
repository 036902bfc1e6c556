import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { renderMarkdown } from '../../markdown/render.ts'
import { idempotencyKeyOf, once } from '../../platform/change/idempotency.ts'
import { ask } from '../agenda/ask.ts'
import { findQuestion } from '../agenda/queries.ts'
import { Event, NewTalkQuestion, TalkQuestion } from '../contract.ts'
import { EventOver } from '../errors.ts'
import { openEvent, openTalk } from '../open.ts'
import { EventParams, TalkParams } from '../params.ts'
import { presentQuestion } from '../present.ts'
import { showEvent } from '../show.ts'
import { attend, withdraw } from './attend.ts'

const attendance = { params: EventParams, response: { 200: Event } }

export const attendRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.put('/events/:eventId/attendance', { schema: attendance }, async ({ params, member }) => {
    const { id } = await openEvent(app.db, params.eventId, member)
    await app.change(member.id, (change) => attend(change, id))
    return showEvent(app.db, id, member)
  })

  app.delete('/events/:eventId/attendance', { schema: attendance }, async ({ params, member }) => {
    const { id } = await openEvent(app.db, params.eventId, member)
    await app.change(member.id, (change) => withdraw(change, id))
    return showEvent(app.db, id, member)
  })

  app.post(
    '/talks/:talkId/questions',
    {
      config: { turn: 'render' },
      schema: { params: TalkParams, body: NewTalkQuestion, response: { 201: TalkQuestion } },
    },
    async (request, response) => {
      const { params, body, member } = request
      const { talk } = await openTalk(app.db, params.talkId, member)
      const text = await renderMarkdown(body.body, {}, member.id)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => ask(change, talk, text)),
      )
      const question = await findQuestion(app.db, id)
      // Asked for once more after the end: by then it is in the talk's thread.
      if (!question) throw new EventOver()
      return response.code(201).send(presentQuestion(question))
    },
  )
}
