import { expect, it } from 'vitest'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { type App, appOn, startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { openSocket } from '../support/socket.ts'

const app = await startApp()

/** Two members of one community, of whom one has just read a thread of the other's. */
async function justRead(on: App) {
  const [miriam, jana] = [await signedIn(on, 'Miriam'), await signedIn(on, 'Jana')]
  const { community } = await aCommunityOf(on, miriam, jana)
  const { thread } = await aThread(miriam, community.id)
  const path = `/threads/${thread.id}`
  const read = async (person = jana) => (await person.get(path)).json().thread
  await read()
  await jana.get(`${path}/posts`)
  return { miriam, jana, community, thread, path, read }
}

it('shows what has been said since, to whoever turns the pages of a thread', async () => {
  const { miriam, thread, read, path, jana } = await justRead(app)
  await miriam.post(`${path}/posts`, { replyTo: 1, body: 'Ja, sie hätte gereicht.' })
  expect(await read()).toMatchObject({ postCount: 2, unread: 2 })
  expect((await jana.get(`${path}/posts`)).json().items).toHaveLength(2)

  await jana.put(`${path}/reading`, { number: 2 })
  expect(await read()).toMatchObject({ unread: 0, following: false })
  await jana.put(`${path}/follow`)
  expect(await read()).toMatchObject({ following: true })
  await miriam.post(`/threads/${thread.id}/acts`, { act: 'lock', reason: 'Alles gesagt.' })
  expect(await read()).toMatchObject({ locked: true, may: { reply: false } })
})

it('shows nothing any more to who has left, or whose session has ended', async () => {
  const { jana, miriam, community, path } = await justRead(app)
  await jana.delete(`/communities/${community.id}/membership`)
  expect((await jana.get(path)).statusCode).toBe(404)
  expect((await jana.get(`${path}/posts`)).statusCode).toBe(404)

  await miriam.get(path)
  await miriam.delete('/session')
  expect((await miriam.get(path)).statusCode).toBe(401)
})

it('gives no answer from before to who has left while it was being read', async () => {
  const { jana, community, path } = await justRead(app)
  await jana.put(`${path}/follow`)
  const reading = Array.from({ length: 20 }, () => jana.get(path))
  await jana.delete(`/communities/${community.id}/membership`)
  const after = await jana.get(path)
  await Promise.all(reading)
  expect([after.statusCode, (await jana.get(path)).statusCode]).toEqual([404, 404])
})

// Two servers need a database that both can open: the embedded one is for one process.
it.skipIf(!onPostgres())('forgets on every server what was changed on one', async () => {
  const { url, drop } = await freshOnServer()
  const [here, there] = [await appOn(await openPostgres(url)), await appOn(await openPostgres(url))]
  try {
    const { jana, miriam, community, thread, path } = await justRead(here)
    const readThere = async ({ cookie }: Person) =>
      (await there.inject({ url: `/api${path}`, headers: { cookie } })).statusCode

    const page = await openSocket(there, jana.cookie)
    page.watch(`thread:${thread.id}`)
    await page.next('watching')
    expect(await readThere(jana)).toBe(200)
    await jana.delete(`/communities/${community.id}/membership`)
    await page.next('revoked')
    expect(await readThere(jana)).toBe(404)

    const other = await openSocket(there, miriam.cookie)
    expect(await readThere(miriam)).toBe(200)
    await miriam.delete('/session')
    await other.closed()
    expect(await readThere(miriam)).toBe(401)
    page.socket.terminate()
  } finally {
    await Promise.all([here.close(), there.close()])
    await drop()
  }
})
