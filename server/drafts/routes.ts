import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Empty, StrictObject } from '../platform/api/contract.ts'
import { presentEach } from '../platform/api/present-each.ts'
import { Drafts, DraftThere, NewDraft, SavedDraft } from './contract.ts'
import { forgetDraft } from './forget.ts'
import { keepDraft } from './keep.ts'
import { openPlace } from './open.ts'
import { draftsOf, findDraft } from './queries.ts'

const PlaceParams = StrictObject({ place: Type.String({ maxLength: 40 }) })

export const draftRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/drafts', { schema: { response: { 200: Drafts } } }, async ({ member }) => {
    const rows = await draftsOf(app.db, member)
    return { items: presentEach(rows, presentDraft) }
  })

  app.get(
    '/drafts/:place',
    { schema: { params: PlaceParams, response: { 200: DraftThere } } },
    async ({ params, member }) => {
      const { place } = await openPlace(app.db, params.place, member)
      const draft = await findDraft(app.db, place, member)
      return { draft: draft ? { ...draft, savedAt: draft.savedAt.toISOString() } : null }
    },
  )

  app.put(
    '/drafts/:place',
    {
      config: { turn: 'write' },
      schema: { params: PlaceParams, body: NewDraft, response: { 200: SavedDraft } },
    },
    async ({ params, body, member }) => {
      const place = await openPlace(app.db, params.place, member)
      const savedAt = await app.change(member.id, (change) => keepDraft(change, place, body))
      return { savedAt: savedAt.toISOString() }
    },
  )

  app.delete(
    '/drafts/:place',
    { schema: { params: PlaceParams, response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const { place } = await openPlace(app.db, params.place, member)
      await app.change(member.id, (change) => forgetDraft(change, place))
      return response.code(204).send(null)
    },
  )
}

const presentDraft = <Row extends { savedAt: Date }>(row: Row) => ({
  ...row,
  savedAt: row.savedAt.toISOString(),
})
