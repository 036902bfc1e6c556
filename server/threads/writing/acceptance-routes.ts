import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Forbidden } from '../../errors.ts'
import type { Caller } from '../../platform/api/caller.ts'
import { Id, StrictObject } from '../../platform/api/contract.ts'
import { Post } from '../contract.ts'
import { PostWithdrawn } from '../errors.ts'
import { openPost } from '../open.ts'
import { isAnswer, mayAccept } from '../policy.ts'
import { showPost } from '../show-post.ts'
import { acceptAnswer, takeBackAcceptance } from './accept.ts'

const PostParams = StrictObject({ postId: Id })

export const acceptanceRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/posts/:postId/acceptance',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const post = await openAnswer(params.postId, member)
      await app.change(member.id, (change) => acceptAnswer(change, post))
      return showPost(app.db, post.id, member)
    },
  )

  app.delete(
    '/posts/:postId/acceptance',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const post = await openAnswer(params.postId, member)
      await app.change(member.id, (change) => takeBackAcceptance(change, post))
      return showPost(app.db, post.id, member)
    },
  )

  async function openAnswer(postId: number, member: Caller) {
    const { post, thread, standing } = await openPost(app.db, postId, member)
    if (mayAccept(member, standing, thread) && post.withdrawnAt) throw new PostWithdrawn()
    if (!mayAccept(member, standing, thread) || !isAnswer(post)) {
      throw new Forbidden('accept this answer')
    }
    return post
  }
}
