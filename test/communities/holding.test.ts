import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { Forbidden, NotFound } from '../../server/errors.ts'
import { actOnThread } from '../../server/moderation/act.ts'
import { startThread } from '../../server/threads/start.ts'
import { follows, threads } from '../../server/threads/tables.ts'
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
  await expect(app.change(bruno.id, (change) => actOnThread(change, row!, lock))).rejects.toThrow(
    Forbidden,
  )
})

it.runIf(onPostgres())('leaves nothing followed by who leaves while they start it', async () => {
  for (let round = 0; round < 8; round += 1) {
    await anna.put(membership)
    const start = { kind: 'discussion', title: 'Noch schnell', body: 'Text' }
    const [started] = await Promise.all([
      anna.post(`/communities/${community.id}/threads`, start),
      anna.delete(membership),
    ])
    expect([201, 404], String(round)).toContain(started.statusCode)
    const left = await app.db
      .select()
      .from(follows)
      .innerJoin(threads, eq(threads.id, follows.threadId))
      .where(and(eq(threads.communityId, community.id), eq(follows.memberId, anna.id)))
    expect(left, String(round)).toEqual([])
  }
})
