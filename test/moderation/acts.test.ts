import { expect, it } from 'vitest'
import type { ThreadPage } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()

async function aModeratedThread() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  const post = (
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Kaufen Sie bei mir!' })
  ).json()
  return { anna, bruno, clara, community, thread, post }
}

const postsSeenBy = async (
  who: { get: (path: string) => Promise<{ json: () => ThreadPage }> },
  id: number,
) => (await who.get(`/threads/${id}`)).json().posts.items

it('hides a post from the rest, tells its author why, and enters it in the log', async () => {
  const { anna, bruno, clara, community, thread, post } = await aModeratedThread()
  const annasPage = await anna.listen()
  annasPage.watch(`thread:${thread.id}`)
  const { revision } = await annasPage.next('watching')

  const act = { act: 'hide', reason: 'Werbung' }
  const first = await clara.post(`/posts/${post.id}/acts`, act)
  const second = await clara.post(`/posts/${post.id}/acts`, act)

  expect(first.statusCode).toBe(201)
  expect([second.statusCode, second.json().code]).toEqual([409, 'already_done'])
  expect(await annasPage.next('thread.changed')).toMatchObject({ revision: revision + 1 })
  expect((await postsSeenBy(anna, thread.id))[1]).toMatchObject({ hidden: true, html: null })
  expect((await postsSeenBy(clara, thread.id))[1]!.html).toContain('Kaufen')
  expect((await postsSeenBy(bruno, thread.id))[1]).toMatchObject({
    hidden: true,
    html: '<p>Kaufen Sie bei mir!</p>\n',
    may: { edit: false },
  })
  const log = (await anna.get(`/communities/${community.id}/acts`)).json().items
  expect(log).toMatchObject([
    { act: 'hide', reason: 'Werbung', postNumber: 2, moderator: { name: 'Clara' } },
  ])
  expect((await bruno.get('/notifications')).json().items[0]).toMatchObject({
    kind: 'moderation',
    act: { act: 'hide', reason: 'Werbung' },
  })
})

it('restores it again, with a reason of its own', async () => {
  const { anna, clara, community, thread, post } = await aModeratedThread()
  await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'Werbung' })

  await clara.post(`/posts/${post.id}/acts`, { act: 'restore', reason: 'Ein Irrtum' })

  expect((await postsSeenBy(anna, thread.id))[1]).toMatchObject({ hidden: false })
  const log = (await anna.get(`/communities/${community.id}/acts`)).json().items
  expect(log.map(({ act }: { act: string }) => act)).toEqual(['restore', 'hide'])
})

it('locks and pins a thread, and undoes both', async () => {
  const { anna, clara, community, thread } = await aModeratedThread()
  const acts = (act: string) => clara.post(`/threads/${thread.id}/acts`, { act, reason: 'Darum' })
  const now = async () => (await anna.get(`/threads/${thread.id}`)).json().thread

  await acts('lock')
  await acts('pin')
  expect(await now()).toMatchObject({ locked: true, pinned: true })
  const [first] = (await anna.get(`/communities/${community.id}/threads`)).json().items
  expect(first.id).toBe(thread.id)

  await acts('unlock')
  await acts('unpin')
  expect(await now()).toMatchObject({ locked: false, pinned: false })
})

it('is for those who hold the mandate, and takes a reason', async () => {
  const { anna, bruno, clara, thread, post } = await aModeratedThread()
  const act = { act: 'hide', reason: 'Ich sehe das anders' }

  expect((await anna.post(`/posts/${post.id}/acts`, act)).statusCode).toBe(403)
  expect(
    (await bruno.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'x' })).statusCode,
  ).toBe(403)
  for (const reason of ['', '   ']) {
    const refused = await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason })
    expect(refused.json()).toMatchObject({ code: 'nothing_to_see', field: 'reason' })
  }
  expect((await postsSeenBy(anna, thread.id))[1]!.hidden).toBe(false)
})

it('is for nobody else in the network: not the office, not who coordinates elsewhere', async () => {
  const { thread, post } = await aModeratedThread()
  const dora = await signedIn(app, 'Dora')
  const { office } = await aCommunityOf(app, dora)
  const act = { act: 'hide', reason: 'Ich koordiniere doch' }

  for (const who of [dora, office]) {
    expect((await who.post(`/posts/${post.id}/acts`, act)).statusCode).toBe(404)
    expect(
      (await who.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'x' })).statusCode,
    ).toBe(404)
  }
})

it('ends when the coordinator leaves, and the office is told that nobody is left', async () => {
  const { clara, community, post, anna } = await aModeratedThread()
  const office = await signedIn(app, 'Otto', { office: true })

  await clara.delete(`/communities/${community.id}/membership`)
  await clara.put(`/communities/${community.id}/membership`)

  const refused = await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'Werbung' })
  expect(refused.statusCode).toBe(403)
  expect((await anna.get(`/communities/${community.id}`)).json()).toMatchObject({
    coordinating: { id: clara.authorityId },
    coordinators: [],
  })
  expect((await office.get('/notifications')).json().items).toContainEqual(
    expect.objectContaining({ kind: 'vacancy' }),
  )
})
