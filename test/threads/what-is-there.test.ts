import { describe, expect, it } from 'vitest'
import type { Notification } from '../../server/notifications/contract.ts'
import type { Post, Posts, ThreadPage, ThreadSummary } from '../../server/threads/contract.ts'
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

const act = (post: Post, what: 'hide' | 'restore') =>
  clara.post(`/posts/${post.id}/acts`, { act: what, reason: 'Weil.' })
const bell = async (who: Person) => (await who.get('/unread')).json().notifications as number
const told = async (who: Person, threadId: number) =>
  ((await who.get('/notifications')).json().items as Notification[]).filter(
    (it) => 'thread' in it && it.thread.id === threadId && it.unread > 0,
  )
const listOf = async (who: Person, list: string) =>
  (await who.get(`/threads?list=${list}&community=${community.id}`)).json().items as ThreadSummary[]
const summaryOf = async (who: Person, threadId: number) =>
  (await listOf(who, 'all')).find(({ id }) => id === threadId)!
const pageOf = async (who: Person, threadId: number) =>
  (await who.get(`/threads/${threadId}`)).json() as ThreadPage

describe('what is taken back', () => {
  it('is not new, not counted, and not told of; hidden, it comes back', async () => {
    const before = await bell(anna)
    const { thread } = await aThread(anna, community.id)
    const post = await aReply(bruno, thread.id)
    expect([await bell(anna), (await summaryOf(anna, thread.id)).unread]).toEqual([before + 1, 1])

    await act(post, 'hide')
    expect([await bell(anna), await told(anna, thread.id)]).toEqual([before, []])
    expect(await summaryOf(anna, thread.id)).toMatchObject({ unread: 0, postCount: 1 })
    expect((await pageOf(anna, thread.id)).thread).toMatchObject({ firstUnread: null, unread: 0 })
    expect((await listOf(anna, 'unread')).map(({ id }) => id)).not.toContain(thread.id)

    await act(post, 'restore')
    expect(await told(anna, thread.id)).toMatchObject([{ kind: 'replies', unread: 1 }])
    expect(await summaryOf(anna, thread.id)).toMatchObject({ unread: 1, postCount: 2 })

    await bruno.put(`/posts/${post.id}/withdrawal`)
    expect([await bell(anna), await told(anna, thread.id)]).toEqual([before, []])
    expect(await summaryOf(anna, thread.id)).toMatchObject({ unread: 0, postCount: 1 })
    expect((await anna.get('/threads/answers')).json()).not.toContainEqual(
      expect.objectContaining({ id: thread.id }),
    )
  })

  it('leaves a question first on the radar, and no helpful answer', async () => {
    const { thread } = await aThread(anna, community.id, { title: 'Wer hilft?' })
    for (let count = 0; count < 5; count += 1) await aThread(anna, community.id)
    const post = await aReply(bruno, thread.id)
    await anna.put(`/posts/${post.id}/acceptance`)
    await act(post, 'hide')
    const { thread: now, posts } = await pageOf(anna, thread.id)
    expect(now).toMatchObject({ answered: false, answers: [] })
    expect(posts.items[1]).toMatchObject({ hidden: true, accepted: false })
    const radar = (await anna.get(`/communities/${community.id}/unanswered`)).json()
    expect(radar.map(({ id }: ThreadSummary) => id)).toContain(thread.id)
    await act(post, 'restore')
    expect((await pageOf(anna, thread.id)).posts.items[1]).toMatchObject({ accepted: true })
  })

  it('is a mention too: edited away, withdrawn, and back again', async () => {
    const { thread } = await aThread(anna, community.id, { body: 'Erstens.' })
    const first = (await pageOf(anna, thread.id)).posts.items[0]!
    const edit = (body: string, version: number) =>
      anna.put(`/posts/${first.id}`, { body, version })
    await edit(`[@B](member:${bruno.id})`, 1)
    expect(await told(bruno, thread.id)).toMatchObject([{ kind: 'mention' }])
    await edit('Doch nicht.', 2)
    expect(await told(bruno, thread.id)).toEqual([])
    await edit(`Doch, [@B](member:${bruno.id})`, 3)
    expect(await told(bruno, thread.id)).toMatchObject([{ kind: 'mention' }])
    await anna.put(`/posts/${first.id}/withdrawal`)
    expect(await told(bruno, thread.id)).toEqual([])
  })

  it('is told no more to who unfollows', async () => {
    const { thread } = await aThread(anna, community.id)
    await aReply(bruno, thread.id)
    await anna.delete(`/threads/${thread.id}/follow`)
    expect(await told(anna, thread.id)).toEqual([])
  })
})

it('an announcement is told to all who read there, once, but not to who makes it', async () => {
  const stranger = await signedIn(app, 'Ute')
  const { thread } = await aThread(clara, community.id, { kind: 'announcement' })
  expect(await told(anna, thread.id)).toMatchObject([{ kind: 'announcement', unread: 1 }])
  expect(await told(bruno, thread.id)).toMatchObject([{ kind: 'announcement', unread: 1 }])
  expect([await told(clara, thread.id), await told(stranger, thread.id)]).toEqual([[], []])
  await anna.put(`/threads/${thread.id}/reading`, { number: 1 })
  expect(await told(anna, thread.id)).toEqual([])
})

it('what is done to a thread as a whole is one notification, of the last', async () => {
  const { thread } = await aThread(anna, community.id)
  for (const it of ['lock', 'unlock', 'pin', 'unpin']) {
    await clara.post(`/threads/${thread.id}/acts`, { act: it, reason: 'Weil.' })
  }
  expect(await told(anna, thread.id)).toMatchObject([{ kind: 'moderation', act: { act: 'unpin' } }])
})

it('in a locked thread nobody is offered to edit', async () => {
  const { thread } = await aThread(anna, community.id)
  await clara.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'Weil.' })
  expect((await pageOf(anna, thread.id)).posts.items[0]!.may.edit).toBe(false)
})

it('every count is what a plain recount of the posts gives', { timeout: 120_000 }, async () => {
  let seed = 20_180_627
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const people = [anna, bruno, clara]
  const { thread } = await aThread(anna, community.id)
  for (let step = 0; step < 80; step += 1) {
    const who = people[random(3)]!
    const { posts } = await pageAt(who, thread.id)
    const post = posts[random(posts.length)]!
    const doing = [
      () => aReply(who, thread.id),
      () => who.post(`/threads/${thread.id}/posts`, mentioning(people[random(3)]!)),
      () => who.put(`/posts/${post.id}/withdrawal`),
      () => act(post, random(2) ? 'hide' : 'restore'),
      () => who.put(`/threads/${thread.id}/reading`, { number: post.number }),
      () => who.put(`/threads/${thread.id}/unreading`, { from: post.number }),
      () => who.put(`/posts/${post.id}/acceptance`),
      () => who.delete(`/posts/${post.id}/acceptance`),
      () => who.put(`/posts/${post.id}`, { body: `Neu ${step}.`, version: post.version }),
    ][post.number === 1 ? random(2) : random(9)]!
    await doing()
    const reader = people[random(3)]!
    await agrees(reader, thread.id, `${step} ${reader.name}`)
  }
})

const mentioning = ({ id }: Person) => ({ replyTo: 1, body: `[@x](member:${id})` })

async function pageAt(who: Person, threadId: number) {
  const { thread } = await pageOf(who, threadId)
  const posts: Post[] = []
  for (let after: number | null = 0; after !== null; ) {
    const page = (await who.get(`/threads/${threadId}/posts?after=${after}`)).json() as Posts
    posts.push(...page.items)
    after = page.next
  }
  return { thread, posts }
}

/** Each count and list that tells of the thread, against its posts as the same member is shown them. */
async function agrees(who: Person, threadId: number, where: string) {
  const { thread, posts } = await pageAt(who, threadId)
  const there = posts.filter(({ hidden, withdrawn }) => !hidden && !withdrawn)
  const fresh = there.filter((it) => it.number > thread.readTo && it.author?.id !== who.id)
  const accepted = there.filter((it) => it.accepted)
  const expected = {
    ...{ postCount: there.length, unread: fresh.length, answered: accepted.length > 0 },
    lastPostAt: there.at(-1)?.publishedAt,
  }
  expect(thread, where).toMatchObject({
    ...expected,
    firstUnread: fresh[0]?.number ?? null,
    answers: accepted.map(({ number }) => ({ number })),
  })
  expect(await summaryOf(who, threadId), where).toMatchObject(expected)
  const unread = await listOf(who, 'unread')
  expect(
    unread.some(({ id }) => id === threadId),
    where,
  ).toBe(fresh.length > 0)
  for (const it of await told(who, threadId)) {
    if (it.kind === 'replies') expect(it.unread, where).toBeLessThanOrEqual(there.length)
    if (it.kind === 'replies' || it.kind === 'mention') {
      const post = there.find(({ number }) => number === it.postNumber)
      expect(post, where).toMatchObject({ author: { id: expect.any(Number) } })
      expect(post!.author!.id, where).not.toBe(who.id)
    }
  }
}
