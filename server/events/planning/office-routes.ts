import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { requireOffice } from '../../platform/api/caller.ts'
import { Id } from '../../platform/api/contract.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { idempotencyKeyOf, once } from '../../platform/change/idempotency.ts'
import { NewSeries, NewTopic, NewWorkshop, PlanningChoices, Workshop } from '../contract.ts'
import { addSeries, addTopic, addWorkshop } from './add.ts'
import { planningChoices, workshopsWithSeries } from './choices.ts'

const Added = Type.Object({ id: Id })

export const officeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/workshops', { schema: { response: { 200: Type.Array(Workshop) } } }, () =>
    workshopsWithSeries(app.db),
  )

  app.get('/planning', { schema: { response: { 200: PlanningChoices } } }, ({ member }) =>
    planningChoices(app.db, member),
  )

  app.post(
    '/workshops',
    { schema: { body: NewWorkshop, response: { 201: Added } } },
    async (request, response) => {
      const id = await add(request, (change) => addWorkshop(change, request.body))
      return response.code(201).send({ id })
    },
  )

  app.post(
    '/series',
    { schema: { body: NewSeries, response: { 201: Added } } },
    async (request, response) => {
      const id = await add(request, (change) => addSeries(change, request.body))
      return response.code(201).send({ id })
    },
  )

  app.post(
    '/topics',
    { schema: { body: NewTopic, response: { 201: Added } } },
    async (request, response) => {
      const id = await add(request, (change) => addTopic(change, request.body))
      return response.code(201).send({ id })
    },
  )

  async function add(request: FastifyRequest, work: (change: MemberChange) => Promise<number>) {
    requireOffice(request.member, 'arrange the programme')
    return app.change(request.member.id, (change) =>
      once(change, idempotencyKeyOf(request), () => work(change)),
    )
  }
}
