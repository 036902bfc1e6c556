import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import type { Notification } from '../../server/notifications/contract.ts'
import type { OpenDatabase } from '../../server/platform/database/database.ts'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { events } from '../../server/tables.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshDatabase, freshOnServer, onPostgres } from '../support/database.ts'
import { aPublishedEvent, aTalk, hoursFromNow } from '../support/programme.ts'

const ENDING = join(import.meta.dirname, '..', 'support', 'end-due-events.ts')

// Where there is no Postgres server there are no processes that could race for one database.
it.runIf(onPostgres())(
  'founds once when 20 changes of several processes end it, of which some are killed in the middle',
  async () => {
    const { url, drop } = await freshOnServer()
    const database = await openPostgres(url)
    const { anna, bruno, event } = await anOverdueEvent(database)

    const first = spawnEnding(url, 1, 'stall')
    await inTheMiddle(first)
    const second = spawnEnding(url, 1, 'stall')
    first.kill('SIGKILL')
    await inTheMiddle(second)
    const others = Array.from({ length: 3 }, () => spawnEnding(url, 6))
    second.kill('SIGKILL')
    await Promise.all(others.map(ended))

    const app = await appOn(database)
    const get = async (cookie: string, path: string) =>
      (await app.inject({ url: `/api${path}`, headers: { cookie } })).json()
    const { community } = await get(anna.cookie, `/events/${event.id}/founding`)
    expect((await get(anna.cookie, `/communities/${community.id}/threads`)).items).toHaveLength(2)
    expect((await get(anna.cookie, '/communities')).items).toHaveLength(1)
    for (const { cookie } of [anna, bruno]) {
      const { items }: { items: Notification[] } = await get(cookie, '/notifications')
      expect(items).toMatchObject([{ kind: 'founding', unread: 1 }])
    }
    await app.close()
    await drop()
  },
  60_000,
)

it('founds the community of an event that ended while no server was there, when one comes', async () => {
  const database = await freshDatabase()
  const { anna, event } = await anOverdueEvent(database)

  const app = await appOn(database)

  await vi.waitFor(
    async () => {
      const path = `/api/events/${event.id}/founding`
      const answer = await app.inject({ url: path, headers: { cookie: anna.cookie } })
      expect(answer.json()).toMatchObject({ community: { joined: true } })
    },
    { timeout: 15_000 },
  )
  await app.close()
})

/** An event whose time is up since the server has gone, with two who attend it. */
async function anOverdueEvent(database: OpenDatabase) {
  // The database stays open when this server goes.
  const app = await appOn({ ...database, close: async () => {} })
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { office, event } = await aPublishedEvent(app)
  await aTalk(office, event.id)
  for (const who of [anna, bruno]) await who.put(`/events/${event.id}/attendance`)
  const endsAt = new Date(hoursFromNow(-0.01))
  await app.close()
  await database.db.update(events).set({ endsAt }).where(eq(events.id, event.id))
  return { anna, bruno, event }
}

function spawnEnding(url: string, changes: number, stall = '') {
  return spawn(process.execPath, [ENDING, url, String(changes), stall], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Resolves once the process says that it is in the middle of founding. */
const inTheMiddle = (child: ChildProcess) => once(child.stdout!, 'data')

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null) await once(child, 'exit')
}
