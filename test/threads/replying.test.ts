import { describe, expect, it } from 'vitest'
import type { ThreadChanges } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread, manyReplies, postsAfter } from '../support/programme.ts'

const app = await startApp()

async function aConversation() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  return { anna, bruno, clara, community, thread }
}

describe('replying to a thread', () => {
  it('publishes the reply under the post it answers, and tells those who follow', async () => {
    const { anna, bruno, thread } = await aConversation()
    const annasPage = await anna.listen()
    annasPage.watch(`thread:${thread.id}`)
    expect(await annasPage.next('watching')).toMatchObject({ revision: 1 })

    const response = await bruno.post(`/threads/${thread.id}/posts`, {
      replyTo: 1,
      body: 'Mit **Sperrliste** schon.',
    })

    expect(response.statusCode).toBe(201)
    expect(response.json()).toMatchObject({
      number: 2,
      replyTo: 1,
      author: { name: 'Bruno' },
      html: '<p>Mit <strong>Sperrliste</strong> schon.</p>\n',
      may: { edit: true, moderate: false },
    })
    expect(await annasPage.next('thread.changed')).toEqual({
      kind: 'thread.changed',
      threadId: thread.id,
      communityId: thread.community.id,
      revision: 2,
    })
    await annasPage.next('notifications.changed')
    expect((await anna.get('/notifications')).json().items[0]).toMatchObject({
      kind: 'replies',
      unread: 1,
      postNumber: 2,
      thread: { id: thread.id },
    })
  })

  it('counts up one notification for each thread, until it is read', async () => {
    const { anna, bruno, thread } = await aConversation()
    const first = await aReply(bruno, thread.id, { body: 'Eins.' })
    await aReply(bruno, thread.id, { body: 'Zwei.' })
    const before = (await anna.get('/unread')).json().notifications
    const [told] = (await anna.get('/notifications')).json().items
    expect(told).toMatchObject({ unread: 2, postNumber: 2, raisedAt: first.publishedAt })

    await anna.put(`/threads/${thread.id}/reading`, { number: 2 })
    const [less] = (await anna.get('/notifications')).json().items
    expect(less).toMatchObject({ kind: 'replies', unread: 1, postNumber: 3 })
    await anna.put(`/threads/${thread.id}/reading`, { number: 3 })

    // With the thread, what was told of the founding of its community is read.
    expect((await anna.get('/unread')).json().notifications).toBe(before - 2)
    expect((await bruno.get('/notifications')).json().items).not.toContainEqual(
      expect.objectContaining({ kind: 'replies' }),
    )

    const next = await aReply(bruno, thread.id, { body: 'Drei.' })
    const [again] = (await anna.get('/notifications')).json().items
    expect(again).toMatchObject({ unread: 1, postNumber: 4, raisedAt: next.publishedAt })
    expect((await anna.get('/unread')).json().notifications).toBe(before - 1)
  })

  it('numbers posts without a gap and revisions without a repeat, however many come at once', async () => {
    const { anna, bruno, clara, thread } = await aConversation()
    const authors = [anna, bruno, clara]

    const sent = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        authors[index % 3]!.post(`/threads/${thread.id}/posts`, {
          replyTo: 1,
          body: `Nr. ${index}`,
        }),
      ),
    )

    expect(sent.map(({ statusCode }) => statusCode)).toEqual(Array(30).fill(201))
    const { thread: now } = (await anna.get(`/threads/${thread.id}`)).json()
    expect(now).toMatchObject({ postCount: 31, revision: 31 })
    const posts = await postsAfter(anna, thread.id)
    const numbers = posts.map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 31 }, (_, index) => index + 1))
    expect(new Set(posts.map(({ revision }) => revision)).size).toBe(31)
  })

  it('gives a page that was cut off all that changed since the revision it has', async () => {
    const { anna, bruno, thread } = await aConversation()
    const first = await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Erst so.' })
    const { revision } = first.json()
    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 2, body: 'Und dann?' })
    await bruno.put(`/posts/${first.json().id}`, { body: 'Doch anders.', version: 1 })

    const changes = (
      await anna.get(`/threads/${thread.id}/changes?since=${revision}`)
    ).json() as ThreadChanges

    expect(changes.posts.map(({ number, html }) => [number, html])).toEqual([
      [3, '<p>Und dann?</p>\n'],
      [2, '<p>Doch anders.</p>\n'],
    ])
    expect(changes.thread.revision).toBe(revision + 2)
    expect(changes.more).toBe(false)
  })

  it('gives changes in parts where there are many', async () => {
    const { anna, thread } = await aConversation()
    await manyReplies(anna, thread.id, 60)

    const some = (await anna.get(`/threads/${thread.id}/changes?since=1`)).json() as ThreadChanges
    const since = some.posts.at(-1)!.revision
    const rest = (await anna.get(`/threads/${thread.id}/changes?since=${since}`)).json()

    expect(some.more).toBe(true)
    expect(some.posts).toHaveLength(50)
    expect(rest.posts).toHaveLength(10)
  })

  it('refuses a locked thread, and keeps one from being edited', async () => {
    const { anna, bruno, clara, thread } = await aConversation()
    const post = (
      await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Ja.' })
    ).json()
    await clara.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'Erledigt.' })

    const replied = await anna.post(`/threads/${thread.id}/posts`, {
      replyTo: 1,
      body: 'Noch etwas',
    })
    const edited = await bruno.put(`/posts/${post.id}`, { body: 'Nein.', version: 1 })

    expect([replied.statusCode, replied.json().code]).toEqual([409, 'thread_locked'])
    expect([edited.statusCode, edited.json().code]).toEqual([409, 'thread_locked'])
    expect((await anna.get(`/threads/${thread.id}`)).json().thread).toMatchObject({
      locked: true,
      postCount: 2,
      may: { reply: false },
    })
  })

  it('does not let an outsider learn that the thread exists', async () => {
    const { thread } = await aConversation()
    const olga = await signedIn(app, 'Olga')

    const there = await olga.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Hallo?' })
    const nowhere = await olga.post('/threads/999999/posts', { replyTo: 1, body: 'Hallo?' })

    expect(there.statusCode).toBe(404)
    expect(there.body).toBe(nowhere.body)
  })

  it.each([
    ['', 'text_empty'],
    [' \u200b\n', 'text_empty'],
    ['x'.repeat(20_001), 'invalid'],
    ['>'.repeat(300), 'text_too_deep'],
  ])('refuses a body that cannot be: %.20j', async (body, code) => {
    const { anna, thread } = await aConversation()

    const response = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })

    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code, field: 'body' })
  })

  it('refuses an answer to a post that is not there', async () => {
    const { anna, thread } = await aConversation()
    const response = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 2, body: 'Wem?' })
    expect(response.json()).toMatchObject({ code: 'invalid', field: 'replyTo' })
  })
})

describe('a retry', () => {
  it('gets the first answer and creates nothing twice', async () => {
    const { anna, thread } = await aConversation()
    const body = { replyTo: 1, body: 'Einmal.' }

    const tries = await Promise.all(
      Array.from({ length: 5 }, () =>
        anna.post(`/threads/${thread.id}/posts`, body, 'a-key-of-annas'),
      ),
    )

    expect(tries.map(({ statusCode }) => statusCode)).toEqual(Array(5).fill(201))
    expect(new Set(tries.map(({ json }) => json().id)).size).toBe(1)
    expect((await anna.get(`/threads/${thread.id}`)).json().thread.postCount).toBe(2)
  })

  it('is one only of the same request, by the same member', async () => {
    const { anna, bruno, thread } = await aConversation()
    const path = `/threads/${thread.id}/posts`
    await anna.post(path, { replyTo: 1, body: 'Eins.' }, 'shared-key')

    const other = await anna.post(path, { replyTo: 1, body: 'Zwei.' }, 'shared-key')
    const brunos = await bruno.post(path, { replyTo: 1, body: 'Eins.' }, 'shared-key')

    expect([other.statusCode, other.json().code]).toEqual([409, 'key_reused'])
    expect(brunos.json()).toMatchObject({ number: 3, author: { name: 'Bruno' } })
  })

  it('gets nothing once the member has left', async () => {
    const { anna, thread, community } = await aConversation()
    const body = { replyTo: 1, body: 'Einmal.' }
    await anna.post(`/threads/${thread.id}/posts`, body, 'before-leaving')
    await anna.delete(`/communities/${community.id}/membership`)

    const retry = await anna.post(`/threads/${thread.id}/posts`, body, 'before-leaving')

    expect(retry.statusCode).toBe(404)
  })
})

describe('following', () => {
  it('is taken up and given up', async () => {
    const { anna, bruno, thread } = await aConversation()
    await bruno.put(`/threads/${thread.id}/follow`)
    await anna.delete(`/threads/${thread.id}/follow`)

    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Wer hört das?' })

    const kinds = async (who: typeof anna) =>
      (await who.get('/notifications')).json().items.map(({ kind }: { kind: string }) => kind)
    expect(await kinds(bruno)).toContain('replies')
    // Whoever replies follows again.
    expect((await anna.get(`/threads/${thread.id}`)).json().thread.following).toBe(true)
  })

  it('ends with belonging to the community, and so does what one was told', async () => {
    const { anna, bruno, thread, community } = await aConversation()
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Eins.' })
    await anna.delete(`/communities/${community.id}/membership`)
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Zwei.' })

    const told = (await anna.get('/notifications')).json().items
    expect(told).not.toContainEqual(expect.objectContaining({ kind: 'replies' }))
    expect((await anna.get('/threads')).json().items).toEqual([])
  })
})
