import { and, eq, isNull, sql } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { files } from '../../server/files/tables.ts'
import type { Notification } from '../../server/notifications/contract.ts'
import { markRead } from '../../server/threads/reading/read.ts'
import { attachments } from '../../server/threads/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { onPostgres } from '../support/database.ts'
import { anUpload } from '../support/files.ts'
import { aCommunityOf, aReply, aThread, manyReplies, postsAfter } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
const { community } = await aCommunityOf(app, bruno, anna)

const times = Array.from({ length: 8 }, (_, round) => round)
const itRaces = it.runIf(onPostgres())

/** Files that count as used, and are not. */
const keptForNothing = () =>
  app.db
    .select({ id: files.id })
    .from(files)
    .leftJoin(attachments, eq(attachments.fileId, files.id))
    .where(and(isNull(files.unusedSince), isNull(attachments.fileId)))

itRaces('keeps no file for ever that two posts lose at once', async () => {
  for (const round of times) {
    const file = await anUpload(app, anna, 'a.txt', `Text ${round}`)
    const body = `![](/api/files/${file.id}) x`
    const [one, other] = [await aThread(anna, community.id), await aThread(anna, community.id)]
    const posts = [
      await aReply(anna, one.thread.id, { body }),
      await aReply(anna, other.thread.id, { body }),
    ]
    await Promise.all(posts.map(({ id }) => anna.put(`/posts/${id}/withdrawal`)))
    expect(await keptForNothing(), String(round)).toEqual([])
  }
})

itRaces('keeps a thread locked that is unlocked while it is withdrawn', async () => {
  for (const round of times) {
    const { thread, posts } = await aThread(anna, community.id)
    const acts = `/threads/${thread.id}/acts`
    await bruno.post(acts, { act: 'lock', reason: 'x' })
    const [withdrawn] = await Promise.all([
      anna.put(`/posts/${posts.items[0]!.id}/withdrawal`),
      bruno.post(acts, { act: 'unlock', reason: 'x' }),
    ])
    expect(withdrawn.statusCode).toBe(200)
    const { thread: now } = (await anna.get(`/threads/${thread.id}`)).json()
    expect(now.locked, String(round)).toBe(true)
  }
})

itRaces(
  'answers, edits, accepts and withdraws a post in some order, and never halfway',
  async () => {
    for (const round of times) {
      const { thread } = await aThread(anna, community.id)
      const post = await aReply(anna, thread.id)
      const path = `/posts/${post.id}`
      const answers = await Promise.all([
        anna.put(`${path}/withdrawal`),
        bruno.post(`/threads/${thread.id}/posts`, { replyTo: 2, body: 'Antwort' }),
        anna.put(path, { body: 'Anders', version: 1 }),
        anna.put(`${path}/acceptance`),
        bruno.post(`${path}/acts`, { act: 'hide', reason: 'x' }),
      ])
      for (const { statusCode } of answers) expect(statusCode).toBeLessThan(500)
      const [, it, answer] = await postsAfter(bruno, thread.id)
      const { answered } = (await bruno.get(`/threads/${thread.id}`)).json().thread
      if (it!.withdrawn) {
        expect([it!.html, it!.accepted, it!.files, answer, answered]).toEqual([
          null,
          false,
          [],
          undefined,
          false,
        ])
        expect((await anna.get(`${path}/versions`)).statusCode).toBe(404)
      } else expect(answers[0]!.statusCode, String(round)).toBe(409)
      expect(answers[1]!.statusCode === 201).toBe(answer !== undefined)
      expect(answered).toBe(it!.accepted && !it!.hidden)
    }
  },
)

itRaces('reads on and reads all at once, and goes back by neither', async () => {
  for (const round of times) {
    const { thread } = await aThread(bruno, community.id)
    for (let count = 0; count < 3; count += 1) await aReply(bruno, thread.id)
    const answers = await Promise.all([
      anna.put(`/threads/${thread.id}/reading`, { number: 4 }),
      anna.put('/reading'),
      anna.put(`/threads/${thread.id}/reading`, { number: 2 }),
      anna.put(`/communities/${community.id}/reading`),
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 204])
    const { thread: now } = (await anna.get(`/threads/${thread.id}`)).json()
    expect([now.readTo, now.unread], String(round)).toEqual([4, 0])
  }
})

itRaces('takes no mark back that another page moved on in the same moment', async () => {
  const { thread } = await aThread(bruno, community.id)
  await manyReplies(bruno, thread.id, 5)
  const [isMarked, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const further = app.change(anna.id, async (change) => {
    await markRead(change, thread.id, 5)
    isMarked.resolve()
    await mayCommit.promise
  })
  await isMarked.promise
  // It computes its mark now, and waits for the row of the other.
  const behind = app.change(anna.id, (change) => markRead(change, thread.id, 3))
  await vi.waitUntil(async () => (await waitingForLocks()) > 0)
  mayCommit.resolve()
  await Promise.all([further, behind])

  expect((await anna.get(`/threads/${thread.id}`)).json().thread.readTo).toBe(5)
})

const waitingForLocks = async () =>
  (
    await app.db
      .select({ count: sql<number>`count(*)::int` })
      .from(sql`pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  )[0]!.count

itRaces('leaves unread what is said while one reads to the end', async () => {
  for (const round of times) {
    const { thread } = await aThread(anna, community.id)
    await aReply(bruno, thread.id)
    await Promise.all([
      anna.put(`/threads/${thread.id}/reading`, { number: 2 }),
      aReply(bruno, thread.id),
    ])
    const { thread: now } = (await anna.get(`/threads/${thread.id}`)).json()
    const told = (await anna.get('/notifications')).json().items
    const ofThread = told.find(
      (it: Notification) => it.kind === 'replies' && it.thread.id === thread.id,
    )
    expect([now.unread, ofThread.unread > 0], String(round)).toEqual([1, true])
  }
})

itRaces('edits posts of one community at once, and finds each by its new words alone', async () => {
  for (const round of times) {
    const threads = []
    for (let count = 0; count < 6; count += 1) threads.push(await aThread(anna, community.id))
    const edited = await Promise.all(
      threads.map(({ posts: { items } }, index) =>
        anna.put(`/posts/${items[0]!.id}`, { body: `Neufassung${round}${index}`, version: 1 }),
      ),
    )
    expect(edited.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 200])
  }
  const { items } = (await bruno.get('/search?q=Neufassung75')).json()
  expect(items).toHaveLength(1)
})

itRaces('keeps one of two drafts, and tells the other page', async () => {
  const { thread } = await aThread(bruno, community.id)
  const draft = { title: '', kind: null, replyTo: 1, version: null, since: null }
  const put = (body: string) => anna.put(`/drafts/thread:${thread.id}`, { ...draft, body })
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((it) => put(`Seite ${it}`)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409])
})

itRaces('makes no more feeds at once than one can have', async () => {
  const { thread } = await aThread(bruno, community.id)
  const made = await Promise.all(
    Array.from({ length: 60 }, () => anna.post(`/threads/${thread.id}/feeds`, {})),
  )
  const codes = made.map(({ statusCode }) => statusCode)
  expect(new Set(codes)).toEqual(new Set([201, 409]))
  const listed = (await anna.get('/feeds')).json()
  expect(codes.filter((it) => it === 201)).toHaveLength(50)
  expect(listed.items.length).toBeGreaterThan(0)
})
