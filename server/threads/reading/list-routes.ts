import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { enterCommunity } from '../../communities/open.ts'
import { After, Id, Page, StrictObject } from '../../platform/api/contract.ts'
import { presentEach } from '../../platform/api/present-each.ts'
import { PAGE, pageOf, readCursor } from '../../platform/database/cursor.ts'
import { ThreadSummary, ThreadsQuery } from '../contract.ts'
import { presentSummary } from '../present.ts'
import type { ThreadForReader } from '../queries.ts'
import { answersTo, pinnedThreadsOf, threadsOf, threadsOfMember } from './list-queries.ts'
import { unansweredFor, unansweredOf } from './unanswered-queries.ts'

const CommunityParams = StrictObject({ communityId: Id })

const byLastPost = ({ thread }: ThreadForReader) => ({ at: thread.lastPostAt, id: thread.id })
const byStart = ({ thread }: ThreadForReader) => ({ at: thread.startedAt, id: thread.id })

export const listRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/threads',
    { schema: { querystring: ThreadsQuery, response: { 200: Page(ThreadSummary) } } },
    async ({ query, member }) => {
      const { list = 'all' } = query
      const after = readCursor(query.after)
      if (list === 'unanswered') {
        const rows = await unansweredFor(app.db, member, query, after)
        return pageOf(rows, PAGE, byStart, presentSummary)
      }
      const rows = await threadsOfMember(app.db, member, list, query, after)
      return pageOf(rows, PAGE, byLastPost, presentSummary)
    },
  )

  app.get(
    '/threads/answers',
    {
      schema: {
        querystring: Type.Pick(ThreadsQuery, ['community', 'kind']),
        response: { 200: Type.Array(ThreadSummary) },
      },
    },
    async ({ query, member }) =>
      presentEach(await answersTo(app.db, member, query), presentSummary),
  )

  app.get(
    '/communities/:communityId/threads',
    {
      schema: {
        params: CommunityParams,
        querystring: After,
        response: { 200: Page(ThreadSummary) },
      },
    },
    async ({ params, query, member }) => {
      const { communityId } = params
      await enterCommunity(app.db, communityId, member)
      const after = readCursor(query.after)
      const pinned = after ? [] : await pinnedThreadsOf(app.db, member, communityId)
      const rows = await threadsOf(app.db, member, communityId, after)
      const page = pageOf(rows, PAGE, byLastPost, presentSummary)
      return { ...page, items: [...presentEach(pinned, presentSummary), ...page.items] }
    },
  )

  app.get(
    '/communities/:communityId/unanswered',
    { schema: { params: CommunityParams, response: { 200: Type.Array(ThreadSummary) } } },
    async ({ params, member }) => {
      const { communityId } = params
      await enterCommunity(app.db, communityId, member)
      return presentEach(await unansweredOf(app.db, member, communityId), presentSummary)
    },
  )
}
