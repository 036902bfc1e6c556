import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { enterCommunity } from '../communities/open.ts'
import { mayAnnounce } from '../communities/policy.ts'
import { Forbidden } from '../errors.ts'
import { Id, Incoming, Page } from '../platform/contract.ts'
import { PAGE, pageOf, readCursor } from '../platform/cursor.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { creationOf, once } from '../platform/once.ts'
import {
  NewThread,
  Preview,
  PreviewRequest,
  ThreadPage,
  ThreadSummary,
  ThreadsQuery,
} from './contract.ts'
import { foundingRoutes } from './founding-routes.ts'
import { pinnedThreadsOf, threadsOf, threadsOfMember, unansweredOf } from './list-queries.ts'
import { openThread } from './open.ts'
import { postRoutes } from './post-routes.ts'
import { presentSummary } from './present.ts'
import type { ThreadWithAuthor } from './queries.ts'
import { showPage } from './show.ts'
import { startThread } from './start.ts'

const CommunityParams = Incoming({ communityId: Id })

const placeOf = ({ thread }: ThreadWithAuthor) => ({ at: thread.lastPostAt, id: thread.id })

export const threadRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(postRoutes)
  await app.register(foundingRoutes)

  app.get(
    '/threads',
    { schema: { querystring: ThreadsQuery, response: { 200: Page(ThreadSummary) } } },
    async ({ query, member }) => {
      const rows = await threadsOfMember(app.db, member, readCursor(query.after))
      return pageOf(rows, PAGE, placeOf, presentSummary)
    },
  )

  app.get(
    '/communities/:communityId/threads',
    {
      schema: {
        params: CommunityParams,
        querystring: ThreadsQuery,
        response: { 200: Page(ThreadSummary) },
      },
    },
    async ({ params, query, member }) => {
      await enterCommunity(app.db, params.communityId, member)
      const after = readCursor(query.after)
      const pinned = after ? [] : await pinnedThreadsOf(app.db, params.communityId)
      const rows = await threadsOf(app.db, params.communityId, after)
      const page = pageOf(rows, PAGE, placeOf, presentSummary)
      return { ...page, items: [...pinned.map(presentSummary), ...page.items] }
    },
  )

  app.get(
    '/communities/:communityId/unanswered',
    { schema: { params: CommunityParams, response: { 200: Type.Array(ThreadSummary) } } },
    async ({ params, member }) => {
      await enterCommunity(app.db, params.communityId, member)
      return (await unansweredOf(app.db, params.communityId)).map(presentSummary)
    },
  )

  app.post(
    '/communities/:communityId/threads',
    { schema: { params: CommunityParams, body: NewThread, response: { 201: ThreadPage } } },
    async (request, response) => {
      const { params, body, member } = request
      const { standing } = await enterCommunity(app.db, params.communityId, member)
      if (body.kind === 'announcement' && !mayAnnounce(standing)) {
        throw new Forbidden('announce in this community')
      }
      const text = await renderMarkdown(body.body)
      const id = await app.change(member.id, (change) =>
        once(change, creationOf(request), () =>
          startThread(change, params.communityId, body, text),
        ),
      )
      const opened = await openThread(app.db, id, member)
      return response.code(201).send(await showPage(app.db, opened, member))
    },
  )

  app.post(
    '/preview',
    { schema: { body: PreviewRequest, response: { 200: Preview } } },
    async ({ body }) => {
      const { html } = await renderMarkdown(body.body)
      return { html }
    },
  )
}
