import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it, vi } from 'vitest'
import type { Database } from '../../server/platform/database/database.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshDatabase, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const database = await freshDatabase()
const app = await appOn(database, { LOG_LEVEL: 'silent' })
afterAll(() => app.close())

async function aConversation() {
  const [clara, bruno] = [await signedIn(app, 'Clara'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, clara, bruno)
  const { thread } = await aThread(clara, community.id)
  return { clara, bruno, community, topic: `thread:${thread.id}`, thread }
}

type Conversation = Awaited<ReturnType<typeof aConversation>>

/** Whoever was closed with 1011 comes back, and hears what is said from then on. */
async function comesBack({ clara, bruno, topic, thread }: Conversation) {
  const page = await bruno.listen()
  page.watch(topic)
  await page.next('watching')
  await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Hört man das?' })
  expect(await page.next('thread.changed')).toMatchObject({ threadId: thread.id })
}

const execute = (text: string) => database.db.execute(sql.raw(text))

it('takes a failure of the database for a failure, and not for the end of what is watched', async () => {
  const conversation = await aConversation()
  const page = await conversation.bruno.listen()
  const closed = once(page.socket, 'close')
  await page.next('reading.changed')

  await execute('alter table threads rename to threads_away')
  page.watch(conversation.topic)
  const [code] = await closed
  await execute('alter table threads_away rename to threads')

  expect(code).toBe(1011)
  expect(page.heard.filter(({ kind }) => kind === 'revoked')).toEqual([])
  await comesBack(conversation)
})

it('does so too where it only looks again whether its member may still hear of it', async () => {
  const conversation = await aConversation()
  const { clara, bruno, topic } = conversation
  const { community: other } = await aCommunityOf(app, clara, bruno)
  const page = await bruno.listen()
  const closed = once(page.socket, 'close')
  page.watch(topic)
  await page.next('watching')

  await execute('alter table threads rename revision to revision_away')
  await bruno.delete(`/communities/${other.id}/membership`)
  const [code] = await closed
  await execute('alter table threads rename revision_away to revision')

  expect(code).toBe(1011)
  await comesBack(conversation)
})

it.runIf(onPostgres())('survives the loss of the connection it was looked up on', async () => {
  const conversation = await aConversation()
  const page = await conversation.bruno.listen()
  const closed = once(page.socket, 'close')
  await page.next('reading.changed')

  await database.db.transaction(async (tx) => {
    await tx.execute('lock table threads in access exclusive mode')
    page.watch(conversation.topic)
    await vi.waitFor(async () => expect(await endWhoWaits(tx)).toHaveLength(1))
  })

  expect((await closed)[0]).toBe(1011)
  await comesBack(conversation)
})

const endWhoWaits = (tx: Pick<Database, 'execute'>) =>
  tx.execute(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
