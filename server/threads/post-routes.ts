import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Forbidden } from '../errors.ts'
import type { Caller } from '../platform/caller.ts'
import { Id, Incoming } from '../platform/contract.ts'
import { creationOf, once } from '../platform/once.ts'
import { acceptAnswer, takeBackAcceptance } from './accept.ts'
import { NewPost, Post, PostEdit } from './contract.ts'
import { editPost } from './edit.ts'
import { PostHidden } from './errors.ts'
import { openPost, openThread } from './open.ts'
import { isAnswer, mayAccept } from './policy.ts'
import { postReader, presentPost } from './present.ts'
import { renderPost } from './render.ts'
import { reply } from './reply.ts'

const ThreadParams = Incoming({ threadId: Id })
const PostParams = Incoming({ postId: Id })

export const postRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/threads/:threadId/posts',
    { schema: { params: ThreadParams, body: NewPost, response: { 201: Post } } },
    async (request, response) => {
      const { params, body, member } = request
      const { thread } = await openThread(app.db, params.threadId, member)
      const text = await renderPost(body.body)
      const id = await app.change(member.id, (change) =>
        once(change, creationOf(request), () => reply(change, thread.id, body.replyTo, text)),
      )
      return response.code(201).send(await showPost(id, member))
    },
  )

  app.put(
    '/posts/:postId',
    { schema: { params: PostParams, body: PostEdit, response: { 200: Post } } },
    async ({ params, body, member }) => {
      const { post } = await openPost(app.db, params.postId, member)
      if (post.authorId !== member.id) throw new Forbidden('edit what others have written')
      if (post.hiddenAt) throw new PostHidden()
      const text = await renderPost(body.body)
      await app.change(member.id, (change) => editPost(change, post, text))
      return showPost(post.id, member)
    },
  )

  app.put(
    '/posts/:postId/acceptance',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const post = await openAnswer(params.postId, member)
      await app.change(member.id, (change) => acceptAnswer(change, post))
      return showPost(post.id, member)
    },
  )

  app.delete(
    '/posts/:postId/acceptance',
    { schema: { params: PostParams, response: { 200: Post } } },
    async ({ params, member }) => {
      const post = await openAnswer(params.postId, member)
      await app.change(member.id, (change) => takeBackAcceptance(change, post))
      return showPost(post.id, member)
    },
  )

  async function openAnswer(postId: number, member: Caller) {
    const { post, thread, standing } = await openPost(app.db, postId, member)
    if (!mayAccept(member, standing, thread) || !isAnswer(post)) {
      throw new Forbidden('accept this answer')
    }
    return post
  }

  async function showPost(postId: number, member: Caller) {
    const opened = await openPost(app.db, postId, member)
    return presentPost(opened, postReader(opened, member), opened.post.authorId === member.id)
  }
}
