import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../server/files/store/open.ts'
import { changesOn } from '../../server/platform/change/change.ts'
import { reactions } from '../../server/reactions.ts'
import { emailOf, playSample, SAMPLE_PASSWORD } from '../../server/sample/play.ts'
import { appOn } from '../support/app.ts'
import { freshDatabase } from '../support/database.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'sample-'))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Whom the demo tells one to sign in as. */
const CAST = ['Jana Albers', 'Dr. Miriam Voss', 'Katrin Sommerfeld']

it('plays the network that the demo shows', { timeout: 120_000 }, async () => {
  const database = await freshDatabase()
  const { db } = database
  const store = openStore({ s3: undefined, dataDir })
  const set = { db, change: changesOn(db, reactions), store, dataDir }
  const liveEventId = await playSample(set, () => {})

  // Only now, since a server would end the past events of the sample while they are played.
  const app = await appOn(database)
  onTestFinished(() => app.close())

  for (const name of CAST) {
    const { statusCode, headers } = await app.inject({
      ...{ method: 'POST', url: '/api/session' },
      payload: { email: emailOf(name), password: SAMPLE_PASSWORD },
    })
    expect([name, statusCode]).toEqual([name, 200])
    const cookie = String(headers['set-cookie']).split(';')[0]!
    const asThem = async (url: string) => (await app.inject({ url, headers: { cookie } })).json()
    expect(await asThem(`/api/events/${liveEventId}`)).toMatchObject({ state: 'published' })
    expect((await asThem('/api/communities')).items.length).toBeGreaterThan(3)
  }
})
