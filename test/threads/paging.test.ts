import { expect, it } from 'vitest'
import type { Posts, ThreadPage } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread, manyReplies, postsAfter } from '../support/programme.ts'

const app = await startApp()

const numbersOf = ({ items }: Posts) => items.map(({ number }) => number)
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** A thread of 65 posts of Anna's, in a community that Clara coordinates and Bruno belongs to. */
async function aLongThread() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  await manyReplies(anna, thread.id, 64)
  return { anna, bruno, clara, community, thread }
}

const open = async (who: Person, threadId: number, query = '') =>
  (await who.get(`/threads/${threadId}${query}`)).json() as ThreadPage

it('opens at the first unread post, and goes on from there in both directions', async () => {
  const { anna, bruno, thread } = await aLongThread()
  await bruno.put(`/threads/${thread.id}/reading`, { number: 44 })

  const page = await open(bruno, thread.id)

  expect(page.thread).toMatchObject({ readTo: 44, unread: 21, postCount: 65 })
  expect(page.opening).toMatchObject({ number: 1 })
  expect(numbersOf(page.posts)).toEqual(from(41, 60))
  const { previous, next } = page.posts
  const earlier = (await bruno.get(`/threads/${thread.id}/posts?before=${previous}`)).json()
  expect(numbersOf(earlier)).toEqual(from(21, 40))
  const later = (await bruno.get(`/threads/${thread.id}/posts?after=${next}`)).json()
  expect([numbersOf(later), later.next]).toEqual([from(61, 65), null])
  const first = (await bruno.get(`/threads/${thread.id}/posts?before=21`)).json()
  expect([numbersOf(first), first.previous]).toEqual([from(1, 20), null])

  // Whoever has read everything begins at the beginning.
  const annas = await open(anna, thread.id)
  expect([annas.opening, numbersOf(annas.posts)]).toEqual([null, from(1, 20)])
})

it('opens at any post, and at the end for one that is not there', async () => {
  const { bruno, thread } = await aLongThread()
  expect(numbersOf((await open(bruno, thread.id, '?at=33')).posts)).toEqual(from(21, 40))
  expect(numbersOf((await open(bruno, thread.id, '?at=2000000000')).posts)).toEqual(from(61, 65))
  const before = await bruno.get(`/threads/${thread.id}/posts?before=2147483647`)
  expect(numbersOf(before.json())).toEqual(from(46, 65))
  const after = await bruno.get(`/threads/${thread.id}/posts?after=2147483647`)
  expect(after.json()).toEqual({ items: [], previous: null, next: null })
  expect((await bruno.get(`/threads/${thread.id}?at=0`)).statusCode).toBe(400)
  expect((await bruno.get(`/threads/${thread.id}/posts?before=0`)).statusCode).toBe(400)
})

it('shows every reader what is for them, though all are served from one memory', async () => {
  const { anna, bruno, clara, thread } = await aLongThread()
  const own = { edit: true, accept: false, moderate: false }
  const [, second] = await postsAfter(anna, thread.id)
  await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Von Bruno.' })
  await clara.post(`/posts/${second!.id}/acts`, { act: 'hide', reason: 'Ein Versehen.' })

  for (const _ of ['first', 'again']) {
    const [annas, brunos, claras] = [
      await postsAfter(anna, thread.id),
      await postsAfter(bruno, thread.id),
      await postsAfter(clara, thread.id),
    ]
    // The author and who moderates still see what is hidden from the others.
    expect(annas[1]).toMatchObject({ hidden: true, html: '<p>Nr. 1</p>\n', body: null })
    expect(brunos[1]).toMatchObject({ hidden: true, html: null, body: null })
    expect(claras[1]).toMatchObject({ hidden: true, html: '<p>Nr. 1</p>\n', body: null })
    expect(annas[2]).toMatchObject({ body: 'Nr. 2', may: { ...own, accept: true } })
    expect(brunos[2]).toMatchObject({ body: null, may: { ...own, edit: false } })
    expect(claras[2]).toMatchObject({ body: null, may: { edit: false, moderate: true } })
    expect(annas[65]).toMatchObject({ body: null, may: { edit: false, accept: true } })
    expect(brunos[65]).toMatchObject({ body: 'Von Bruno.', may: own })
  }
})

it('shows what has just changed', async () => {
  const { anna, bruno, thread } = await aLongThread()
  const [, second] = await postsAfter(bruno, thread.id)
  await anna.put(`/posts/${second!.id}`, { body: 'Doch anders.', version: 1 })

  expect((await postsAfter(bruno, thread.id))[1]).toMatchObject({ html: '<p>Doch anders.</p>\n' })
})
