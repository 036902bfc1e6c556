import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Post, Thread, ThreadPage } from '../../server/threads/contract.ts'
import { postVersions } from '../../server/threads/tables.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()

const SECRET = 'Geheimnis 4711'

async function aConversation() {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread, posts } = await aThread(anna, community.id, { title: `Wozu ${SECRET}?` })
  return { anna, bruno, clara, community, thread, first: posts.items[0]! }
}

const pageOf = async (who: Person, threadId: number) =>
  (await who.get(`/threads/${threadId}`)).json() as ThreadPage

const withdraw = (who: Person, post: Post) => who.put(`/posts/${post.id}/withdrawal`)

type Answer = Awaited<ReturnType<Person['put']>>

const codeOf = ({ json, statusCode }: Answer) => [statusCode, json().code]

it('takes the words back, and all that they were before, while the place stays', async () => {
  const { anna, bruno, clara, thread } = await aConversation()
  const post = await aReply(bruno, thread.id, { body: `Es ist ${SECRET}.` })
  await bruno.put(`/posts/${post.id}`, { body: 'Es war Geheimnis 4712.', version: 1 })
  await anna.put(`/posts/${post.id}/acceptance`)
  const annasPage = await anna.listen()
  annasPage.watch(`thread:${thread.id}`)
  const { revision } = await annasPage.next('watching')
  expect(post.may.withdraw).toBe(true)
  expect((await anna.get('/search?q=4712')).json().items).toHaveLength(1)

  const withdrawn = await withdraw(bruno, post)

  expect(withdrawn.json()).toMatchObject({
    ...{ number: 2, author: { name: 'Bruno' }, withdrawn: true, html: null, body: null },
    ...{ accepted: false, editedAt: null },
    may: { edit: false, withdraw: false },
  })
  expect(await annasPage.next('thread.changed')).toMatchObject({ revision: revision + 1 })
  for (const who of [anna, bruno, clara]) {
    const page = await pageOf(who, thread.id)
    expect(page.thread).toMatchObject({ answered: false, answers: [], postCount: 1, lastNumber: 2 })
    expect(page.posts.items[1]).toMatchObject({ html: null, may: { moderate: false } })
    expect(JSON.stringify(page.posts)).not.toMatch(/4711|4712/)
    const versions = await who.get(`/posts/${post.id}/versions`)
    expect(codeOf(versions)).toEqual([404, 'not_found'])
    expect((await who.get('/search?q=4712')).json().items).toEqual([])
  }
  expect((await withdraw(bruno, post)).statusCode).toBe(200)
  const kept = await app.db.select().from(postVersions).where(eq(postVersions.postId, post.id))
  expect(kept).toEqual([])
})

it('is for the author alone, and only until somebody has answered', async () => {
  const { anna, bruno, clara, thread, first } = await aConversation()
  const post = await aReply(bruno, thread.id)
  const answer = await aReply(anna, thread.id, { replyTo: post.number })

  expect(codeOf(await withdraw(clara, answer))).toEqual([403, 'forbidden'])
  expect(codeOf(await withdraw(bruno, post))).toEqual([409, 'post_answered'])
  expect(codeOf(await withdraw(anna, first))).toEqual([409, 'post_answered'])
  const [, shown] = (await pageOf(bruno, thread.id)).posts.items
  expect(shown).toMatchObject({ withdrawn: false, may: { edit: true, withdraw: false } })

  // What was taken back itself is no answer.
  await withdraw(anna, answer)
  expect((await withdraw(bruno, post)).statusCode).toBe(200)
})

it('takes the title back with the first post, and the question off the radar', async () => {
  const { anna, bruno, clara, community, thread, first } = await aConversation()
  await clara.post(`/threads/${thread.id}/acts`, { act: 'pin', reason: 'Wichtig' })

  await withdraw(anna, first)

  const page = await pageOf(bruno, thread.id)
  expect(page.thread).toMatchObject({ locked: true, may: { reply: false } })
  for (const list of ['unanswered', 'threads']) {
    expect((await bruno.get(`/communities/${community.id}/${list}`)).body).not.toContain(SECRET)
  }
  expect((await clara.get(`/communities/${community.id}/acts`)).body).not.toContain(SECRET)
  expect((await bruno.get('/search?q=Geheimnis')).body).not.toContain(SECRET)
  const radar = (await bruno.get(`/communities/${community.id}/unanswered`)).json() as Thread[]
  expect(radar.map(({ id }) => id)).not.toContain(thread.id)
  const unlocked = await clara.post(`/threads/${thread.id}/acts`, { act: 'unlock', reason: 'x' })
  expect(codeOf(unlocked)).toEqual([409, 'post_withdrawn'])
})

it('stays possible where the thread is locked, and not where the post is hidden', async () => {
  const { bruno, clara, thread } = await aConversation()
  const [one, other] = [await aReply(bruno, thread.id), await aReply(bruno, thread.id)]
  await clara.post(`/posts/${other.id}/acts`, { act: 'hide', reason: 'Beleidigung' })
  await clara.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'Erledigt' })

  expect((await withdraw(bruno, one)).statusCode).toBe(200)
  expect(codeOf(await withdraw(bruno, other))).toEqual([409, 'post_hidden'])
})

it('leaves nothing to reply to, edit, accept, hide or restore', async () => {
  const { anna, bruno, clara, thread } = await aConversation()
  const post = await aReply(bruno, thread.id)
  await withdraw(bruno, post)

  const replied = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 2, body: 'Doch!' })
  const refused = [
    replied,
    await bruno.put(`/posts/${post.id}`, { body: 'Wieder da.', version: 1 }),
    await anna.put(`/posts/${post.id}/acceptance`),
    await clara.post(`/posts/${post.id}/acts`, { act: 'hide', reason: 'x' }),
    await clara.post(`/posts/${post.id}/acts`, { act: 'restore', reason: 'x' }),
  ]

  expect(refused.map(codeOf)).toEqual(Array(5).fill([409, 'post_withdrawn']))
  const { thread: now } = await pageOf(anna, thread.id)
  expect([now.postCount, now.lastNumber]).toEqual([1, 2])
})

it('and a reply at the same moment: one of the two happens, and as a whole', async () => {
  const { anna, bruno, thread } = await aConversation()
  for (let round = 0; round < 10; round += 1) {
    const post = await aReply(bruno, thread.id)
    const reply = { replyTo: post.number, body: 'Genau.' }
    const replying = () => anna.post(`/threads/${thread.id}/posts`, reply)
    const both =
      round % 2 === 0
        ? [replying(), withdraw(bruno, post)]
        : [withdraw(bruno, post), replying()].reverse()
    const [replied, withdrawn] = (await Promise.all(both)) as [Answer, Answer]

    const { thread: now } = await pageOf(anna, thread.id)
    const page = (await anna.get(`/threads/${thread.id}/posts?after=${post.number - 1}`)).json()
    if (replied.statusCode === 201) {
      expect(codeOf(withdrawn)).toEqual([409, 'post_answered'])
      expect(page.items).toMatchObject([{ withdrawn: false }, { replyTo: post.number }])
    } else {
      expect(codeOf(replied)).toEqual([409, 'post_withdrawn'])
      expect(withdrawn.statusCode).toBe(200)
      expect(page.items).toMatchObject([{ withdrawn: true }])
    }
    expect(now.lastNumber).toBe(page.items.at(-1).number)
  }
})
