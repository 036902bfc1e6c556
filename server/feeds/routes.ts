import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { enterCommunity } from '../communities/open.ts'
import { After, Empty, Id, Page, StrictObject } from '../platform/api/contract.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { newToken } from '../platform/secrets/token.ts'
import { openThread } from '../threads/open.ts'
import { Feed, FeedAddress } from './contract.ts'
import { makeFeed, type Subject } from './make.ts'
import { presentFeed } from './present.ts'
import { feedById, feedsOf } from './queries.ts'
import { revokeFeed } from './revoke.ts'

const made = { 201: FeedAddress }

/** The feeds of a member's own. */
export const feedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/feeds',
    { schema: { querystring: After, response: { 200: Page(Feed) } } },
    async ({ query, member }) => {
      const rows = await feedsOf(app.db, member.id, readCursor(query.after))
      const placeOf = ({ feed }: (typeof rows)[number]) => ({ at: feed.madeAt, id: feed.id })
      return pageOf(rows, PAGE, placeOf, presentFeed)
    },
  )

  app.post(
    '/threads/:threadId/feeds',
    { schema: { params: StrictObject({ threadId: Id }), response: made } },
    async (request, response) => {
      const { params, member } = request
      const { thread } = await openThread(app.db, params.threadId, member)
      const { id: threadId, communityId } = thread
      response.code(201)
      return make(request, { kind: 'thread', communityId, threadId })
    },
  )

  app.post(
    '/communities/:communityId/feeds',
    { schema: { params: StrictObject({ communityId: Id }), response: made } },
    async (request, response) => {
      const { communityId } = request.params
      await enterCommunity(app.db, communityId, request.member)
      response.code(201)
      return make(request, { kind: 'community', communityId, threadId: null })
    },
  )

  app.post('/programme/feeds', { schema: { response: made } }, async (request, response) => {
    response.code(201)
    return make(request, { kind: 'programme', communityId: null, threadId: null })
  })

  app.delete(
    '/feeds/:feedId',
    { schema: { params: StrictObject({ feedId: Id }), response: { 204: Empty } } },
    async ({ params, member }, response) => {
      await app.change(member.id, (change) => revokeFeed(change, params.feedId))
      return response.code(204).send(null)
    },
  )

  async function make(request: FastifyRequest, subject: Subject): Promise<FeedAddress> {
    const { member } = request
    const token = newToken()
    const id = await app.change(member.id, (change) => makeFeed(change, subject, token))
    const file = subject.kind === 'programme' ? 'programme.ics' : 'feed.atom'
    return {
      feed: presentFeed(await feedById(app.db, member.id, id)),
      address: `${baseUrlOf(app.config, request)}/api/feeds/${token}/${file}`,
    }
  }
}
