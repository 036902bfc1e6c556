import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { enterCommunity } from '../../communities/open.ts'
import { Empty, Id, StrictObject } from '../../platform/api/contract.ts'
import { PostNumber } from '../contract.ts'
import { openThread } from '../open.ts'
import { markAllRead, markRead, markUnread } from './read.ts'

const ThreadParams = StrictObject({ threadId: Id })
const CommunityParams = StrictObject({ communityId: Id })
const done = { response: { 204: Empty } }

/** What a member has read, and what not. Nobody else is told. */
export const readingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/threads/:threadId/reading',
    { schema: { params: ThreadParams, body: StrictObject({ number: PostNumber }), ...done } },
    async ({ params, body, member }, response) => {
      const { thread } = await openThread(app.db, params.threadId, member)
      await app.change(member.id, (change) => markRead(change, thread.id, body.number))
      return response.code(204).send(null)
    },
  )

  app.put(
    '/threads/:threadId/unreading',
    { schema: { params: ThreadParams, body: StrictObject({ from: PostNumber }), ...done } },
    async ({ params, body, member }, response) => {
      const { thread } = await openThread(app.db, params.threadId, member)
      await app.change(member.id, (change) => markUnread(change, thread.id, body.from))
      return response.code(204).send(null)
    },
  )

  app.put('/reading', { schema: done }, async ({ member }, response) => {
    await app.change(member.id, (change) => markAllRead(change))
    return response.code(204).send(null)
  })

  app.put(
    '/communities/:communityId/reading',
    { schema: { params: CommunityParams, ...done } },
    async ({ params, member }, response) => {
      await enterCommunity(app.db, params.communityId, member)
      await app.change(member.id, (change) => markAllRead(change, params.communityId))
      return response.code(204).send(null)
    },
  )
}
