import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id, StrictObject } from '../../platform/api/contract.ts'
import { idempotencyKeyOf, once } from '../../platform/change/idempotency.ts'
import { NewPost, Post } from '../contract.ts'
import { openThread } from '../open.ts'
import { showOwnPost } from '../show-post.ts'
import { acceptanceRoutes } from './acceptance-routes.ts'
import { correctingRoutes } from './correcting-routes.ts'
import { renderPost } from './render.ts'
import { reply } from './reply.ts'

const ThreadParams = StrictObject({ threadId: Id })

export const postRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(correctingRoutes)
  await app.register(acceptanceRoutes)

  app.post(
    '/threads/:threadId/posts',
    {
      config: { turn: 'render' },
      schema: { params: ThreadParams, body: NewPost, response: { 201: Post } },
    },
    async (request, response) => {
      const { params, body, member } = request
      const { replyTo, forAuthority } = body
      const opened = await openThread(app.db, params.threadId, member)
      const text = await renderPost(app.db, opened.community.id, member, body.body)
      const id = await app.change(member.id, (change) =>
        once(change, idempotencyKeyOf(request), () =>
          reply(change, opened.thread.id, replyTo, text, forAuthority),
        ),
      )
      return response.code(201).send(await showOwnPost(app.db, id, opened, member))
    },
  )
}
