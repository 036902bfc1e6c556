import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { Forbidden, NotFound } from '../../server/errors.ts'
import { actOnThread } from '../../server/moderation/act.ts'
import { follows, posts, threads } from '../../server/threads/tables.ts'
import { editPost } from '../../server/threads/writing/edit.ts'
import { startThread } from '../../server/threads/writing/start.ts'
import { withdrawPost } from '../../server/threads/writing/withdraw.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
const { community } = await aCommunityOf(app, bruno, anna)
const membership = `/communities/${community.id}/membership`

it('lets nobody do what they might when they were asked, and might no more when it is done', async () => {
  const { thread } = await aThread(anna, community.id)
  const [row] = await app.db.select().from(threads).where(eq(threads.id, thread.id))
  await anna.delete(membership)
  await bruno.delete(membership)

  const text = { markdown: 'Text', html: '<p>Text</p>' }
  const started = { kind: 'discussion', title: 'Nachgereicht', body: '' } as const
  const lock = { act: 'lock', reason: 'Genug' } as const
  await expect(
    app.change(anna.id, (change) => startThread(change, community.id, started, text)),
  ).rejects.toThrow(NotFound)
  const [post] = await app.db.select().from(posts).where(eq(posts.threadId, thread.id))
  await expect(app.change(anna.id, (change) => editPost(change, post!, 1, text))).rejects.toThrow(
    NotFound,
  )
  await expect(app.change(anna.id, (change) => withdrawPost(change, post!))).rejects.toThrow(
    NotFound,
  )
  await bruno.put(membership)
  const announced = { ...started, kind: 'announcement' } as const
  await expect(
    app.change(bruno.id, (change) => startThread(change, community.id, announced, text)),
  ).rejects.toThrow(Forbidden)
  await expect(app.change(bruno.id, (change) => actOnThread(change, row!, lock))).rejects.toThrow(
    Forbidden,
  )
})

const theirFollows = () =>
  app.db
    .select()
    .from(follows)
    .innerJoin(threads, eq(threads.id, follows.threadId))
    .where(and(eq(threads.communityId, community.id), eq(follows.memberId, anna.id)))

it.runIf(onPostgres())(
  'leaves nothing followed by who leaves while they come to follow it',
  async () => {
    await bruno.put(membership)
    const { thread } = await aThread(bruno, community.id)
    const started = { kind: 'discussion', title: 'Noch schnell', body: 'Text' }
    const ways = [
      () => anna.post(`/communities/${community.id}/threads`, started),
      () => anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Text' }),
      () => anna.put(`/threads/${thread.id}/follow`),
    ]
    for (let round = 0; round < 30; round += 1) {
      await anna.put(membership)
      const [done] = await Promise.all([ways[round % ways.length]!(), anna.delete(membership)])
      expect([201, 204, 404], String(round)).toContain(done.statusCode)
      expect(await theirFollows(), String(round)).toEqual([])
    }
  },
)
