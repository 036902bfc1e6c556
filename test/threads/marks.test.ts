import { expect, it } from 'vitest'
import type { Thread, ThreadSummary } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno, clara] = [
  await signedIn(app, 'Anna'),
  await signedIn(app, 'Bruno'),
  await signedIn(app, 'Clara'),
]
const { community } = await aCommunityOf(app, clara, anna, bruno)

const threadAs = async (who: Person, id: number): Promise<Thread> =>
  (await who.get(`/threads/${id}`)).json().thread

it('has read a thread up to one’s own reply, if one had read all before it', async () => {
  const { thread } = await aThread(anna, community.id)
  await bruno.put(`/threads/${thread.id}/reading`, { number: 1 })
  await aReply(bruno, thread.id)
  expect((await threadAs(bruno, thread.id)).readTo).toBe(2)

  await aReply(anna, thread.id)
  await aReply(bruno, thread.id)
  expect(await threadAs(bruno, thread.id)).toMatchObject({ readTo: 2, unread: 1, firstUnread: 3 })
})

it('has read no further than there are posts, whatever number a page sends', async () => {
  const { thread } = await aThread(anna, community.id)
  await bruno.put(`/threads/${thread.id}/reading`, { number: 99 })
  await aReply(anna, thread.id)
  expect(await threadAs(bruno, thread.id)).toMatchObject({ readTo: 1, unread: 1, firstUnread: 2 })
})

it('lists as one’s own the threads that one has posted in, until one has withdrawn all of it', async () => {
  const { thread } = await aThread(anna, community.id)
  const own = await aReply(bruno, thread.id)
  const isMine = async () => {
    const { items } = (await bruno.get('/threads?list=mine')).json()
    return items.some(({ id }: ThreadSummary) => id === thread.id)
  }
  expect(await isMine()).toBe(true)
  await bruno.put(`/posts/${own.id}/withdrawal`)
  expect(await isMine()).toBe(false)
})

it('lets nobody edit what a coordinator has hidden', async () => {
  const { thread } = await aThread(anna, community.id)
  const post = await aReply(bruno, thread.id, { body: 'Kaufen Sie bei mir!' })
  await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'Werbung' })

  const edited = await bruno.put(`/posts/${post.id}`, { body: 'Ganz harmlos.', version: 1 })

  expect([edited.statusCode, edited.json().code]).toEqual([409, 'post_hidden'])
  await clara.post(`/posts/${post.id}/acts`, { act: 'restore', reason: 'Ein Irrtum' })
  expect((await bruno.get(`/threads/${thread.id}`)).json().posts.items[1].html).toContain('Kaufen')
})
