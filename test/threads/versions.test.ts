import { expect, it } from 'vitest'
import type { Post, ThreadPage } from '../../server/threads/contract.ts'
import type { PostVersions } from '../../server/threads/versions/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()

async function aConversation() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread, posts } = await aThread(anna, community.id, { body: 'Eins.' })
  return { anna, bruno, clara, community, thread, post: posts.items[0]! }
}

const edit = (who: Person, postId: number, body: string, version: number) =>
  who.put(`/posts/${postId}`, { body, version })

const versionsOf = async (who: Person, postId: number, query = '') =>
  (await who.get(`/posts/${postId}/versions${query}`)).json() as PostVersions

const postsOf = async (who: Person, threadId: number) =>
  ((await who.get(`/threads/${threadId}`)).json() as ThreadPage).posts.items

it('keeps what a post said before, for all who read it, and says who wrote it and when', async () => {
  const { anna, bruno, post } = await aConversation()
  const edited: Post = (await edit(anna, post.id, 'Zwei.', 1)).json()
  await edit(anna, post.id, 'Drei.', edited.version)

  const { items, next } = await versionsOf(bruno, post.id)

  expect(items.map(({ version, body }) => [version, body])).toEqual([
    [3, 'Drei.'],
    [2, 'Zwei.'],
    [1, 'Eins.'],
  ])
  expect(items[2]).toMatchObject({ writtenAt: post.publishedAt, writtenBy: { name: 'Anna' } })
  expect(items[1]!.writtenAt).toBe(edited.editedAt)
  expect(next).toBeNull()
})

it('has one version of what was never edited, and makes none of what changes nothing', async () => {
  const { anna, post } = await aConversation()

  const same: Post = (await edit(anna, post.id, 'Eins.', 1)).json()

  expect(same).toMatchObject({ version: 1, editedAt: null })
  expect((await versionsOf(anna, post.id)).items).toHaveLength(1)
})

it('gives many versions in parts', async () => {
  const { anna, post } = await aConversation()
  for (let version = 1; version <= 24; version += 1) {
    await edit(anna, post.id, `Fassung ${version + 1}`, version)
  }

  const first = await versionsOf(anna, post.id)
  const second = await versionsOf(anna, post.id, `?before=${first.next}`)
  const third = await versionsOf(anna, post.id, `?before=${second.next}`)

  const numbers = [first, second, third].flatMap(({ items }) => items.map((it) => it.version))
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index))
  expect(third.next).toBeNull()
})

it('overwrites nothing that its writer has not seen', async () => {
  const { anna, post } = await aConversation()

  const answers = await Promise.all(
    ['Von hier.', 'Von dort.'].map((body) => edit(anna, post.id, body, 1)),
  )

  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  const refused = answers.find(({ statusCode }) => statusCode === 409)!
  expect(refused.json().code).toBe('post_edited_meanwhile')
  const kept: Post = answers.find(({ statusCode }) => statusCode === 200)!.json()
  const { items } = await versionsOf(anna, post.id)
  expect(items.map(({ body }) => body)).toEqual([kept.body, 'Eins.'])
})

it('takes the retry of an edit whose answer was lost for the same edit', async () => {
  const { anna, post } = await aConversation()
  const tries = [await edit(anna, post.id, 'Zwei.', 1), await edit(anna, post.id, 'Zwei.', 1)]
  expect(tries.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect((await versionsOf(anna, post.id)).items).toHaveLength(2)
})

it('tells in a reply that what it answers was edited since', async () => {
  const { anna, bruno, thread, post } = await aConversation()
  const before = await aReply(bruno, thread.id)
  await edit(anna, post.id, 'Zwei.', 1)
  const after = await aReply(bruno, thread.id)

  const told = (await postsOf(bruno, thread.id)).map((it) => [it.number, it.answersEdited])

  expect(before.answersEdited).toBeNull()
  expect(told).toEqual([
    [1, null],
    [before.number, post.id],
    [after.number, null],
  ])
})

it('shows no version of what is hidden but to its author and those who moderate', async () => {
  const { anna, bruno, clara, post } = await aConversation()
  await edit(anna, post.id, 'Zwei.', 1)
  await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'Vertraulich' })
  const path = `/posts/${post.id}/versions`

  expect((await versionsOf(anna, post.id)).items).toHaveLength(2)
  expect((await versionsOf(clara, post.id)).items).toHaveLength(2)
  const hidden = await bruno.get(path)
  const nowhere = await bruno.get('/posts/999999999/versions')
  expect([hidden.statusCode, hidden.body]).toEqual([404, nowhere.body])
  expect((await bruno.get(`${path}?before=2`)).statusCode).toBe(404)
})
