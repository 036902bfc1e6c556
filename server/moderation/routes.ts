import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { enterCommunity } from '../communities/open.ts'
import { mayModerate, type Standing } from '../communities/rights.ts'
import { Forbidden } from '../errors.ts'
import { After, Id, Page, StrictObject } from '../platform/api/contract.ts'
import { idempotencyKeyOf, once } from '../platform/change/idempotency.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { openPost, openThread } from '../threads/open.ts'
import { actOnPost, actOnThread } from './act.ts'
import { ModerationAct, NewPostAct, NewThreadAct } from './contract.ts'
import { presentAct } from './present.ts'
import { actsOf, findAct } from './queries.ts'

const PostParams = StrictObject({ postId: Id })
const ThreadParams = StrictObject({ threadId: Id })
const CommunityParams = StrictObject({ communityId: Id })

export const moderationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/posts/:postId/acts',
    { schema: { params: PostParams, body: NewPostAct, response: { 201: ModerationAct } } },
    async (request, response) => {
      const { params, body, member } = request
      const opened = await openPost(app.db, params.postId, member)
      requireMandate(opened.standing)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => actOnPost(change, opened, body)),
      )
      return response.code(201).send(presentAct(await findAct(app.db, id)))
    },
  )

  app.post(
    '/threads/:threadId/acts',
    { schema: { params: ThreadParams, body: NewThreadAct, response: { 201: ModerationAct } } },
    async (request, response) => {
      const { params, body, member } = request
      const { thread, standing } = await openThread(app.db, params.threadId, member)
      requireMandate(standing)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () => actOnThread(change, thread, body)),
      )
      return response.code(201).send(presentAct(await findAct(app.db, id)))
    },
  )

  app.get(
    '/communities/:communityId/acts',
    {
      schema: {
        params: CommunityParams,
        querystring: After,
        response: { 200: Page(ModerationAct) },
      },
    },
    async ({ params, query, member }) => {
      await enterCommunity(app.db, params.communityId, member)
      const rows = await actsOf(app.db, params.communityId, readCursor(query.after))
      return pageOf(rows, PAGE, ({ act }) => ({ at: act.at, id: act.id }), presentAct)
    },
  )
}

function requireMandate(standing: Standing) {
  if (!mayModerate(standing)) throw new Forbidden('moderate this community')
}
