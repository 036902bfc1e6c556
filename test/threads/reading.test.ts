import { describe, expect, it } from 'vitest'
import { activities } from '../../server/tables.ts'
import type { ThreadSummary } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread, manyReplies } from '../support/programme.ts'

const app = await startApp()

/** Bruno has read all that the founding opened; then Anna asks, and replies twice. */
async function aQuestionOfAnnas() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community, founding } = await aCommunityOf(app, clara, anna, bruno)
  for (const who of [anna, bruno, clara]) {
    await who.put(`/threads/${founding.openingThreadId}/reading`, { number: 1 })
  }
  const { thread } = await aThread(anna, community.id)
  await manyReplies(anna, thread.id, 2)
  return { anna, bruno, clara, community, thread }
}

const unreadOf = async (who: Person, threadId: number) =>
  (await who.get(`/threads/${threadId}`)).json().thread.unread as number

const countOf = async (who: Person) =>
  (await who.get('/unread')).json().communities as { id: number; name: string; threads: number }[]

const listed = async (who: Person, query: string) =>
  ((await who.get(`/threads?${query}`)).json().items as ThreadSummary[]).map(({ id }) => id)

describe('a read mark', () => {
  it('moves on as posts are seen, and never back by that', async () => {
    const { bruno, community, thread } = await aQuestionOfAnnas()
    expect(await unreadOf(bruno, thread.id)).toBe(3)
    expect(await countOf(bruno)).toEqual([{ id: community.id, name: community.name, threads: 1 }])

    await bruno.put(`/threads/${thread.id}/reading`, { number: 2 })
    expect(await unreadOf(bruno, thread.id)).toBe(1)
    await bruno.put(`/threads/${thread.id}/reading`, { number: 1 })
    expect(await unreadOf(bruno, thread.id)).toBe(1)

    await bruno.put(`/threads/${thread.id}/reading`, { number: 2_000_000 })
    expect(await unreadOf(bruno, thread.id)).toBe(0)
    expect(await countOf(bruno)).toEqual([])
  })

  it('goes with what one writes oneself, where all before it is read', async () => {
    const { anna, bruno, clara, thread } = await aQuestionOfAnnas()
    expect(await unreadOf(anna, thread.id)).toBe(0)
    await bruno.put(`/threads/${thread.id}/reading`, { number: 3 })
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Gelesen.' })
    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Ungelesen.' })

    expect(await unreadOf(bruno, thread.id)).toBe(1)
    // Her own is not new to her.
    expect(await unreadOf(clara, thread.id)).toBe(4)
    expect(await unreadOf(anna, thread.id)).toBe(2)
  })

  it('can be set back: from here on all is unread', async () => {
    const { bruno, thread } = await aQuestionOfAnnas()
    await bruno.put('/reading')
    expect(await unreadOf(bruno, thread.id)).toBe(0)

    await bruno.put(`/threads/${thread.id}/unreading`, { from: 2 })

    expect(await unreadOf(bruno, thread.id)).toBe(2)
    expect(await listed(bruno, 'list=unread')).toEqual([thread.id])
    expect(await countOf(bruno)).toMatchObject([{ threads: 1 }])
    await bruno.put(`/threads/${thread.id}/reading`, { number: 3 })
    expect(await listed(bruno, 'list=unread')).toEqual([])
  })

  it('is set for all at once, in one community or in all', async () => {
    const { anna, bruno, community } = await aQuestionOfAnnas()
    const { community: other } = await aCommunityOf(app, anna, bruno)
    await aThread(anna, other.id)
    expect((await countOf(bruno)).map(({ threads }) => threads).sort()).toEqual([1, 2])

    await bruno.put(`/communities/${other.id}/reading`)
    expect(await countOf(bruno)).toMatchObject([{ id: community.id, threads: 1 }])
    await bruno.put('/reading')

    expect(await countOf(bruno)).toEqual([])
    // What was told of the founding of the two communities is read with them.
    expect((await bruno.get('/unread')).json().notifications).toBe(0)
    const { thread } = await aThread(anna, other.id, { title: 'Und nun?' })
    expect(await listed(bruno, 'list=unread')).toEqual([thread.id])
  })

  it('holds for what was said long before one came, until it goes on', async () => {
    const { anna, community, thread } = await aQuestionOfAnnas()
    const dora = await signedIn(app, 'Dora')
    await dora.put(`/communities/${community.id}/membership`)
    expect(await unreadOf(dora, thread.id)).toBe(0)

    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Noch etwas.' })

    expect((await dora.get(`/threads/${thread.id}`)).json()).toMatchObject({
      thread: { readTo: 3, unread: 1 },
    })
  })

  it('is gone once one leaves, and leaves no entry of who read what', async () => {
    const { bruno, community, thread } = await aQuestionOfAnnas()
    await bruno.put(`/threads/${thread.id}/reading`, { number: 2 })
    await bruno.delete(`/communities/${community.id}/membership`)
    expect(await countOf(bruno)).toEqual([])
    await bruno.put(`/communities/${community.id}/membership`)

    expect(await unreadOf(bruno, thread.id)).toBe(0)
    const kept = await app.db.select({ activity: activities.activity }).from(activities)
    const kinds = kept.map(({ activity }) => (activity as { kind: string }).kind)
    expect(kinds).not.toContain('thread.read')
    expect(kinds).toContain('post.published')
  })

  it('is told to the other pages of its member, and to nobody else', async () => {
    const { anna, bruno, thread } = await aQuestionOfAnnas()
    const [annas, brunos] = [await anna.listen(), await bruno.listen()]
    // Each hears it once its communities are known.
    await annas.next('reading.changed')
    await brunos.next('reading.changed')

    await bruno.put(`/threads/${thread.id}/reading`, { number: 2 })
    await brunos.next('reading.changed')
    expect(annas.heard).toEqual([])

    // What is new is told to who belongs to the community, wherever they are.
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Neu.' })
    await annas.next('reading.changed')
  })
})

describe('a list of threads', () => {
  it('is of what one wrote in, what one follows, or what waits for an answer', async () => {
    const { anna, bruno, clara, community, thread } = await aQuestionOfAnnas()
    const other = await aThread(clara, community.id, { kind: 'discussion', title: 'Anderes' })
    await bruno.put(`/threads/${other.thread.id}/follow`)

    expect(await listed(anna, 'list=mine')).toEqual([thread.id])
    expect(await listed(bruno, 'list=mine')).toEqual([])
    expect(await listed(bruno, 'list=followed')).toEqual([other.thread.id])
    expect(await listed(bruno, 'list=unanswered')).toEqual([thread.id])
    expect(await listed(bruno, 'list=unread')).toEqual([other.thread.id, thread.id])
    expect(await listed(bruno, 'list=unread&kind=question')).toEqual([thread.id])
    expect(await listed(bruno, `list=all&community=${community.id + 1000}`)).toEqual([])
  })

  it('tells first of answers to one that one has not read', async () => {
    const { anna, bruno, clara, thread } = await aQuestionOfAnnas()
    const answers = async (who: Person) =>
      ((await who.get('/threads/answers')).json() as ThreadSummary[]).map(({ id }) => id)
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Eine Antwort.' })
    expect(await answers(anna)).toEqual([thread.id])

    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Nicht an Bruno.' })
    expect(await answers(bruno)).toEqual([])
    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 4, body: 'An Bruno.' })
    expect(await answers(bruno)).toEqual([thread.id])

    await bruno.put(`/threads/${thread.id}/reading`, { number: 6 })
    expect(await answers(bruno)).toEqual([])
  })

  it('shows nothing of what its reader does not belong to', async () => {
    const { anna, community, thread } = await aQuestionOfAnnas()
    const olga = await signedIn(app, 'Olga')
    await aCommunityOf(app, olga)
    for (const list of ['all', 'unread', 'mine', 'followed', 'unanswered']) {
      const seen = await olga.get(`/threads?list=${list}&community=${community.id}`)
      expect(seen.json()).toEqual({ items: [], next: null })
    }
    const there = await olga.put(`/threads/${thread.id}/reading`, { number: 1 })
    const nowhere = await olga.put('/threads/999999/reading', { number: 1 })
    expect([there.statusCode, there.body]).toEqual([404, nowhere.body])
    expect(await countOf(olga)).toHaveLength(1)
    expect(await unreadOf(anna, thread.id)).toBe(0)
  })

  it('goes on from page to page', async () => {
    const { anna, bruno, community } = await aQuestionOfAnnas()
    for (let count = 0; count < 34; count += 1) {
      await aThread(anna, community.id, { title: `Frage ${count}` })
    }
    for (const list of ['all', 'unread', 'unanswered']) {
      const first = (await bruno.get(`/threads?list=${list}`)).json()
      const rest = (await bruno.get(`/threads?list=${list}&after=${first.next}`)).json()
      const ids = [...first.items, ...rest.items].map(({ id }: ThreadSummary) => id)
      expect([first.items.length, new Set(ids).size, rest.next]).toEqual([30, ids.length, null])
      expect(ids.length).toBe(list === 'all' ? 36 : 35)
    }
  })
})
