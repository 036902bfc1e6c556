import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Forbidden } from '../../errors.ts'
import { idempotencyKeyOf, once } from '../../platform/change/idempotency.ts'
import { renderAbstract } from '../abstract.ts'
import { agendaRoutes } from '../agenda/routes.ts'
import { Cancellation, Event, EventEdit, EventPlan } from '../contract.ts'
import { endEvent } from '../ending/end.ts'
import { openPlan } from '../open.ts'
import { EventParams } from '../params.ts'
import { mayHost } from '../policy.ts'
import { showEvent } from '../show.ts'
import { checkEventPlan } from './check-plan.ts'
import { editEvent, planEvent } from './plan.ts'
import { cancelEvent, publishEvent } from './publish.ts'

const NOT_YOURS = 'plan events in the name of this authority'

export const planRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(agendaRoutes)

  app.post(
    '/events',
    { config: { turn: 'render' }, schema: { body: EventPlan, response: { 201: Event } } },
    async (request, response) => {
      const { body, member } = request
      if (!mayHost(member, body.hostId)) throw new Forbidden(NOT_YOURS)
      await checkEventPlan(app.db, body)
      const abstract = await renderAbstract(body.abstract)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => planEvent(change, body, abstract)),
      )
      return response.code(201).send(await showEvent(app.db, id, member))
    },
  )

  app.put(
    '/events/:eventId',
    {
      config: { turn: 'render' },
      schema: { params: EventParams, body: EventEdit, response: { 200: Event } },
    },
    async ({ params, body, member }) => {
      const { id } = await openPlan(app.db, params.eventId, member)
      if (!mayHost(member, body.hostId)) throw new Forbidden(NOT_YOURS)
      await checkEventPlan(app.db, body)
      const abstract = await renderAbstract(body.abstract)
      await app.change(member.id, (change) => editEvent(change, id, body, abstract))
      return showEvent(app.db, id, member)
    },
  )

  app.put(
    '/events/:eventId/publication',
    { schema: { params: EventParams, response: { 200: Event } } },
    async ({ params, member }) => {
      const { id } = await openPlan(app.db, params.eventId, member)
      await app.change(member.id, (change) => publishEvent(change, id))
      return showEvent(app.db, id, member)
    },
  )

  app.put(
    '/events/:eventId/cancellation',
    { schema: { params: EventParams, body: Cancellation, response: { 200: Event } } },
    async ({ params, body, member }) => {
      const { id } = await openPlan(app.db, params.eventId, member)
      await app.change(member.id, (change) => cancelEvent(change, id, body.reason))
      return showEvent(app.db, id, member)
    },
  )

  app.put(
    '/events/:eventId/ending',
    { schema: { params: EventParams, response: { 200: Event } } },
    async ({ params, member }) => {
      const { id } = await openPlan(app.db, params.eventId, member)
      await app.change(member.id, (change) => endEvent(change, id))
      return showEvent(app.db, id, member)
    },
  )
}
