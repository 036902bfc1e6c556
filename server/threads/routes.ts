import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { enterCommunity } from '../communities/open.ts'
import { mayAnnounce } from '../communities/rights.ts'
import { Forbidden } from '../errors.ts'
import { Empty, Id, StrictObject } from '../platform/api/contract.ts'
import { idempotencyKeyOf, once } from '../platform/change/idempotency.ts'
import {
  ChangesQuery,
  NewThread,
  Posts,
  PostsQuery,
  Preview,
  PreviewRequest,
  ThreadChanges,
  ThreadPage,
  ThreadQuery,
} from './contract.ts'
import { openThread } from './open.ts'
import { showing, threadCaches } from './page/show.ts'
import { follow, unfollow } from './reading/follow.ts'
import { listRoutes } from './reading/list-routes.ts'
import { readingRoutes } from './reading/routes.ts'
import { postRoutes } from './writing/post-routes.ts'
import { renderForNobody, renderPost } from './writing/render.ts'
import { startThread } from './writing/start.ts'

const CommunityParams = StrictObject({ communityId: Id })
const ThreadParams = StrictObject({ threadId: Id })

export const threadRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(listRoutes)
  await app.register(readingRoutes)
  await app.register(postRoutes)
  const source = { db: app.db, caches: threadCaches() }

  app.get(
    '/threads/:threadId',
    {
      schema: { params: ThreadParams, querystring: ThreadQuery, response: { 200: ThreadPage } },
    },
    async ({ params, query, member }) => {
      const opened = await openThread(app.db, params.threadId, member)
      return showing(source, opened, member).page(query.at)
    },
  )

  app.get(
    '/threads/:threadId/posts',
    { schema: { params: ThreadParams, querystring: PostsQuery, response: { 200: Posts } } },
    async ({ params, query, member }) => {
      const opened = await openThread(app.db, params.threadId, member)
      const { before, after = 0 } = query
      return showing(source, opened, member).posts(before === undefined ? { after } : { before })
    },
  )

  app.get(
    '/threads/:threadId/changes',
    {
      schema: { params: ThreadParams, querystring: ChangesQuery, response: { 200: ThreadChanges } },
    },
    async ({ params, query, member }) => {
      const opened = await openThread(app.db, params.threadId, member)
      return showing(source, opened, member).changes(query.since)
    },
  )

  app.post(
    '/communities/:communityId/threads',
    {
      config: { turn: 'render' },
      schema: { params: CommunityParams, body: NewThread, response: { 201: ThreadPage } },
    },
    async (request, response) => {
      const { params, body, member } = request
      const { standing } = await enterCommunity(app.db, params.communityId, member)
      if (body.kind === 'announcement' && !mayAnnounce(standing)) {
        throw new Forbidden('announce in this community')
      }
      const text = await renderPost(app.db, params.communityId, member, body.body)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () =>
          startThread(change, params.communityId, body, text),
        ),
      )
      const opened = await openThread(app.db, id, member)
      return response.code(201).send(await showing(source, opened, member).page(1))
    },
  )

  app.put(
    '/threads/:threadId/follow',
    { schema: { params: ThreadParams, response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const { thread } = await openThread(app.db, params.threadId, member)
      await app.change(member.id, (change) => follow(change, thread))
      return response.code(204).send(null)
    },
  )

  app.delete(
    '/threads/:threadId/follow',
    { schema: { params: ThreadParams, response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const { thread } = await openThread(app.db, params.threadId, member)
      await app.change(member.id, (change) => unfollow(change, thread.id))
      return response.code(204).send(null)
    },
  )

  app.post(
    '/preview',
    { config: { turn: 'render' }, schema: { body: PreviewRequest, response: { 200: Preview } } },
    async ({ body: { body, community }, member }) => {
      if (community === undefined) return { html: (await renderForNobody(member, body)).html }
      await enterCommunity(app.db, community, member)
      return { html: (await renderPost(app.db, community, member, body)).html }
    },
  )
}
