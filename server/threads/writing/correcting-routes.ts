import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id, StrictObject } from '../../platform/api/contract.ts'
import { Post } from '../contract.ts'
import { openWords } from '../open.ts'
import { PostEdit, PostVersions, PostVersionsQuery } from '../versions/contract.ts'
import { versionsOf } from '../versions/queries.ts'
import { dropAttribution } from './drop-attribution.ts'
import { editPost } from './edit.ts'
import { openOwn, renderOwn, showOwn } from './own.ts'
import { withdrawPost } from './withdraw.ts'

const PostParams = StrictObject({ postId: Id })

/** What authors can do with what they have said, and what it was before. */
export const correctingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/posts/:postId',
    {
      config: { turn: 'render' },
      schema: { params: PostParams, body: PostEdit, response: { 200: Post } },
    },
    async ({ params, body, member }) => {
      const own = await openOwn(app.db, params.postId, member, 'edit what others have written')
      const text = await renderOwn(app.db, own, member, body.body)
      await app.change(member.id, (change) => editPost(change, own.post, body.version, text))
      return showOwn(app.db, own.post.id, member)
    },
  )

  app.get(
    '/posts/:postId/versions',
    {
      schema: {
        params: PostParams,
        querystring: PostVersionsQuery,
        response: { 200: PostVersions },
      },
    },
    async ({ params, query, member }) => {
      const opened = await openWords(app.db, params.postId, member)
      return versionsOf(app.db, opened, query.before)
    },
  )

  app.put(
    '/posts/:postId/withdrawal',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const { post } = await openOwn(app.db, params.postId, member, 'withdraw what others wrote')
      await app.change(member.id, (change) => withdrawPost(change, post))
      return showOwn(app.db, post.id, member)
    },
  )

  app.delete(
    '/posts/:postId/voice',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const { post } = await openOwn(app.db, params.postId, member, 'say for whom others speak')
      await app.change(member.id, (change) => dropAttribution(change, post))
      return showOwn(app.db, post.id, member)
    },
  )
}
