import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Caller } from '../../platform/api/caller.ts'
import { Empty } from '../../platform/api/contract.ts'
import { idempotencyKeyOf, once } from '../../platform/change/idempotency.ts'
import { renderAbstract } from '../abstract.ts'
import { Talk, TalkPlan } from '../contract.ts'
import { openPlan, openTalk } from '../open.ts'
import { EventParams, TalkParams } from '../params.ts'
import { checkTalkPlan } from '../planning/check-plan.ts'
import { presentTalk } from '../present.ts'
import { agendaOf } from './queries.ts'
import { addTalk, editTalk, withdrawTalk } from './talks.ts'

export const agendaRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/events/:eventId/talks',
    {
      config: { turn: 'render' },
      schema: { params: EventParams, body: TalkPlan, response: { 201: Talk } },
    },
    async (request, response) => {
      const { params, body, member } = request
      const event = await openPlan(app.db, params.eventId, member)
      await checkTalkPlan(app.db, body)
      const abstract = await renderAbstract(body.abstract)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => addTalk(change, event.id, body, abstract)),
      )
      return response.code(201).send(await showTalk(event.id, id))
    },
  )

  app.put(
    '/talks/:talkId',
    {
      config: { turn: 'render' },
      schema: { params: TalkParams, body: TalkPlan, response: { 200: Talk } },
    },
    async ({ params, body, member }) => {
      const talk = await openPlannedTalk(params.talkId, member)
      await checkTalkPlan(app.db, body)
      const abstract = await renderAbstract(body.abstract)
      await app.change(member.id, (change) => editTalk(change, talk, body, abstract))
      return showTalk(talk.eventId, talk.id)
    },
  )

  app.delete(
    '/talks/:talkId',
    { schema: { params: TalkParams, response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const talk = await openPlannedTalk(params.talkId, member)
      await app.change(member.id, (change) => withdrawTalk(change, talk))
      return response.code(204).send(null)
    },
  )

  async function openPlannedTalk(talkId: number, member: Caller) {
    const { talk, event } = await openTalk(app.db, talkId, member)
    await openPlan(app.db, event.id, member)
    return talk
  }

  async function showTalk(eventId: number, talkId: number) {
    const agenda = await agendaOf(app.db, eventId)
    return presentTalk(agenda.find(({ talk }) => talk.id === talkId)!)
  }
}
