import { expect, it } from 'vitest'
import type { ThreadPage } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()

/** Anna asks, Bruno answers twice, Clara coordinates. */
async function aQuestion(changes: object = {}) {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread, posts } = await aThread(anna, community.id, changes)
  const answer = async (body: string) =>
    (await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })).json()
  return {
    ...{ anna, bruno, clara, community, thread },
    question: posts.items[0]!,
    answers: [await answer('So.'), await answer('Oder so.')],
  }
}

const pageOf = async (who: Person, threadId: number) =>
  (await who.get(`/threads/${threadId}`)).json() as ThreadPage

it('accepts several answers, by who asked or who coordinates, and shows them under the question', async () => {
  const { anna, bruno, clara, thread, answers } = await aQuestion()
  const brunosPage = await bruno.listen()
  brunosPage.watch(`thread:${thread.id}`)
  const { revision } = await brunosPage.next('watching')

  const first = await anna.put(`/posts/${answers[0].id}/acceptance`)
  await clara.put(`/posts/${answers[1].id}/acceptance`)

  expect(first.json()).toMatchObject({ accepted: true, may: { accept: true } })
  expect(await brunosPage.next('thread.changed')).toMatchObject({ revision: revision + 1 })
  const page = await pageOf(bruno, thread.id)
  expect(page.thread).toMatchObject({
    answered: true,
    answers: [
      { number: 2, author: { name: 'Bruno' } },
      { number: 3, author: { name: 'Bruno' } },
    ],
  })
  expect(page.posts.items.map(({ accepted, may }) => [accepted, may.accept])).toEqual([
    [false, false],
    [true, false],
    [true, false],
  ])
})

it('takes an acceptance back, and twice is once', async () => {
  const { anna, thread, answers } = await aQuestion()
  const path = `/posts/${answers[0].id}/acceptance`

  for (const accept of [anna.put, anna.put, anna.delete, anna.delete]) {
    expect((await accept(path)).statusCode).toBe(200)
  }

  expect((await pageOf(anna, thread.id)).thread).toMatchObject({ answered: false, answers: [] })
})

it('is not for who did not ask, nor for what is no answer to a question', async () => {
  const { anna, bruno, question, answers, clara } = await aQuestion()
  const discussion = await aQuestion({ kind: 'discussion' })
  await clara.post(`/posts/${answers[1].id}/acts`, { act: 'hide', reason: 'Doppelt' })

  const refused = [
    await bruno.put(`/posts/${answers[0].id}/acceptance`),
    await anna.put(`/posts/${question.id}/acceptance`),
    await anna.put(`/posts/${answers[1].id}/acceptance`),
    await discussion.anna.put(`/posts/${discussion.answers[0].id}/acceptance`),
  ]

  expect(refused.map(({ statusCode }) => statusCode)).toEqual(Array(4).fill(403))
})

it('does not count an answer that is hidden, until it is restored', async () => {
  const { anna, clara, thread, answers } = await aQuestion()
  const act = (name: string) =>
    clara.post(`/posts/${answers[0].id}/acts`, { act: name, reason: 'x' })
  await anna.put(`/posts/${answers[0].id}/acceptance`)

  await act('hide')
  expect((await pageOf(anna, thread.id)).thread).toMatchObject({ answered: false, answers: [] })
  await act('restore')
  expect((await pageOf(anna, thread.id)).thread).toMatchObject({ answered: true })
})

it('keeps unanswered questions on the radar: first those where nobody has said anything, the oldest first', async () => {
  const { anna, clara, community, thread, answers } = await aQuestion()
  const silent = await aThread(clara, community.id, { title: 'Später gefragt?' })
  const latest = await aThread(clara, community.id, { title: 'Zuletzt gefragt?' })
  const locked = await aThread(clara, community.id, { title: 'Geschlossen?' })
  await clara.post(`/threads/${locked.thread.id}/acts`, { act: 'lock', reason: 'Erledigt' })
  const radar = async () =>
    (await anna.get(`/communities/${community.id}/unanswered`))
      .json()
      .map((it: { id: number }) => it.id)

  expect(await radar()).toEqual([silent.thread.id, latest.thread.id, thread.id])
  await anna.put(`/posts/${answers[0].id}/acceptance`)
  expect(await radar()).toEqual([silent.thread.id, latest.thread.id])
})
