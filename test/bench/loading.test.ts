import { asc, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { loadThreads } from '../../scripts/bench/load.ts'
import { type PlannedThread, planThread } from '../../scripts/bench/plan.ts'
import { randomFrom } from '../../scripts/bench/random.ts'
import { texts } from '../../scripts/bench/texts.ts'
import { renderMarkdown } from '../../server/markdown/render.ts'
import { notifications } from '../../server/notifications/tables.ts'
import { follow } from '../../server/threads/reading/follow.ts'
import { markRead } from '../../server/threads/reading/read.ts'
import { follows, posts, readMarks, threads } from '../../server/threads/tables.ts'
import { reply } from '../../server/threads/writing/reply.ts'
import { startThread } from '../../server/threads/writing/start.ts'
import { startApp } from '../support/app.ts'
import { anAuthority, signedIn } from '../support/cast.ts'
import { aCommunityOf } from '../support/programme.ts'

const app = await startApp()
const newText = await texts(randomFrom(1), 40)

it('loads the rows that writing, following and reading leave behind', async () => {
  const community = await aCommunityOfTen()
  const random = randomFrom(42)
  for (const count of [1, 2, 30]) {
    const planned = planThread(random, newText, community, count, new Date())
    const [loaded] = await app.change(null, (change) => loadThreads(change, [planned]))
    expect(await rowsOf(loaded!)).toEqual(await rowsOf(await play(planned)))
  }
})

it('puts texts together as the renderer would have rendered them', async () => {
  for (let count = 0; count < 40; count += 1) {
    const text = newText()
    expect(await renderMarkdown(text.markdown)).toMatchObject(text)
  }
})

it('generates the same for the same seed', async () => {
  const community = { id: 1, memberIds: [1, 2, 3] }
  const [one, other] = await Promise.all(
    [1, 2].map(async () => {
      const random = randomFrom(5)
      return planThread(random, await texts(random, 10), community, 12, new Date(0))
    }),
  )
  expect(one).toEqual(other)
})

async function aCommunityOfTen() {
  const authorityId = await anAuthority(app)
  const people = []
  for (let count = 0; count < 10; count += 1) {
    people.push(await signedIn(app, 'Mona', { authorityId }))
  }
  const { community } = await aCommunityOf(app, people[0]!, ...people.slice(1))
  return { id: community.id, memberIds: people.map(({ id }) => id) }
}

/** The same by what members do, one after the other. */
async function play(planned: PlannedThread) {
  const [first, ...replies] = planned.posts
  const threadId = await app.change(
    first!.authorId,
    (change) => startThread(change, planned.communityId, { ...planned, body: '' }, first!.text),
    first!.at,
  )
  const thread = { id: threadId, communityId: planned.communityId }
  for (const id of planned.followerIds) await app.change(id, (change) => follow(change, thread))
  for (const { authorId, replyTo, text, at } of replies) {
    await app.change(authorId, (change) => reply(change, threadId, replyTo!, text), at)
  }
  for (const id of planned.readerIds) {
    const { length: count } = planned.posts
    await app.change(id, (change) => markRead(change, threadId, count), planned.posts.at(-1)!.at)
  }
  return threadId
}

/** What is stored of a thread, but for what each row is numbered. */
async function rowsOf(threadId: number) {
  const { db } = app
  const [thread] = await db.select().from(threads).where(eq(threads.id, threadId))
  const said = await db
    .select()
    .from(posts)
    .where(eq(posts.threadId, threadId))
    .orderBy(asc(posts.number))
  const following = await db
    .select()
    .from(follows)
    .where(eq(follows.threadId, threadId))
    .orderBy(asc(follows.memberId))
  const marks = await db
    .select()
    .from(readMarks)
    .where(eq(readMarks.threadId, threadId))
    .orderBy(asc(readMarks.memberId))
  const told = await db
    .select()
    .from(notifications)
    .where(eq(notifications.threadId, threadId))
    .orderBy(asc(notifications.memberId))
  return JSON.parse(JSON.stringify([thread, said, following, marks, told]), (key, value) =>
    ['id', 'threadId', 'subject'].includes(key) ? '*' : value,
  )
}
