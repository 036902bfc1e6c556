import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { openStore } from '../server/files/store/open.ts'
import type { FileStore } from '../server/files/store/store.ts'
import { changesOn } from '../server/platform/change/change.ts'
import type { OpenDatabase } from '../server/platform/database/database.ts'
import { lockFolder } from '../server/platform/database/lock-folder.ts'
import { openDatabase } from '../server/platform/database/open.ts'
import { listen } from '../server/platform/http/listen.ts'
import { exitWithMessage } from '../server/platform/start/operator-error.ts'
import { reactions } from '../server/reactions.ts'
import { ENDS_AFTER_MINUTES, endSoon } from '../server/sample/end-soon.ts'
import { emailOf, playSample, SAMPLE_PASSWORD } from '../server/sample/play.ts'
import { builtClient } from './built-client.ts'

const folder = process.env.DATA_DIR ?? 'data/demo'

// The hours of the sample are those of its authorities, wherever the demo runs.
process.env.TZ = 'Europe/Berlin'

/**
 * There once the sample has been played to its end, with the id of its live event: what a first start has not
 * finished is begun anew.
 */
const complete = join(folder, 'sample-is-complete')

await exitWithMessage(async () => {
  const environment = { LOG_LEVEL: 'warn', ...process.env, DATABASE_URL: '', PUBLIC_URL: '' }
  const config = readConfig({ ...environment, DATA_DIR: folder })
  await builtClient()

  lockFolder(folder)
  if (process.argv.includes('--fresh') || !existsSync(complete)) {
    for (const part of ['postgres', 'files']) {
      rmSync(join(folder, part), { recursive: true, force: true })
    }
    rmSync(complete, { force: true })
  }
  const database = await openDatabase({ dataDir: folder })
  await database.migrate()
  const isFirst = !existsSync(complete)
  const liveEventId = isFirst
    ? await prepare(database, openStore(config))
    : Number(readFileSync(complete, 'utf8'))

  const app = await buildApp(config, database)
  endAfterSignIn(app, liveEventId)
  closeWithGrace({ delay: 5_000 }, async ({ err }) => {
    if (err) console.error(err)
    await app.close()
  })
  const { port } = new URL(await listen(app, config))
  tell(`http://localhost:${port}`, isFirst ? liveEventId : undefined)
})

async function prepare({ db }: OpenDatabase, store: FileStore) {
  console.log('Preparing the sample network, once …')
  const set = { db, change: changesOn(db, reactions), store, dataDir: folder }
  const liveEventId = await playSample(set, (it) => console.log(`  ${it}`))
  writeFileSync(complete, String(liveEventId))
  return liveEventId
}

/** Whoever signs in first sees the event end, and not those who come to the prompt only later. */
function endAfterSignIn(app: FastifyInstance, eventId: number) {
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode }) => {
    if (method !== 'POST' || routeOptions.url !== '/api/session' || statusCode >= 300) return
    await app.change(null, (change) => endSoon(change, eventId))
  })
}

function tell(address: string, liveEventId: number | undefined) {
  console.log(`
Anstoß is at  ${address}

Sign in as                                          with the password
  a member          ${emailOf('Jana Albers').padEnd(32)}${SAMPLE_PASSWORD}
  a coordinator     ${emailOf('Dr. Miriam Voss').padEnd(32)}${SAMPLE_PASSWORD}
  the office        ${emailOf('Katrin Sommerfeld').padEnd(32)}${SAMPLE_PASSWORD}
`)
  if (liveEventId) {
    console.log(`The event "Blockchain" ends ${ENDS_AFTER_MINUTES} minutes after you first sign in, and its community is founded.
Take part, put a question to a talk, and watch it happen:

  ${address}/events/${liveEventId}
`)
  }
  console.log(
    'Ctrl+C ends it. "npm run demo" goes on where it was, with "-- --fresh" it starts over.',
  )
}
