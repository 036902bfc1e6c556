import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import { buildApp } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { changesOn } from '../server/platform/change.ts'
import { openDatabase } from '../server/platform/database.ts'
import { listen } from '../server/platform/listen.ts'
import { reactions } from '../server/reactions.ts'
import { emailOf, playSample, SAMPLE_PASSWORD } from '../server/sample/play.ts'
import { builtClient } from './built-client.ts'

const folder = process.env.DATA_DIR ?? 'data/demo'
const complete = join(folder, 'sample-is-complete')
const config = readConfig({
  LOG_LEVEL: 'warn',
  ...process.env,
  DATA_DIR: folder,
  DATABASE_URL: '',
  PUBLIC_URL: '',
})

await builtClient()
// What a first start has not finished is begun anew.
if (process.argv.includes('--fresh') || !existsSync(complete)) {
  rmSync(join(folder, 'postgres'), { recursive: true, force: true })
  rmSync(complete, { force: true })
}
const fresh = !existsSync(complete)
console.log(fresh ? 'Preparing the sample network, once …' : 'Opening the sample network …')
const database = await openDatabase({ dataDir: folder })
await database.migrate()
const liveEventId = fresh
  ? await playSample(database.db, changesOn(database.db, reactions), (line) =>
      console.log(`  ${line}`),
    )
  : undefined
writeFileSync(complete, '')

const app = await buildApp(config, database)
closeWithGrace({ delay: 5_000 }, async ({ err }) => {
  if (err) console.error(err)
  await app.close()
})
await listen(app, config)
const { port } = app.server.address() as { port: number }
const address = `http://localhost:${port}`

console.log(`
Anstoß is at  ${address}

Sign in as                                          with the password
  a member          ${emailOf('Jana Albers').padEnd(32)}${SAMPLE_PASSWORD}
  a coordinator     ${emailOf('Dr. Miriam Voss').padEnd(32)}${SAMPLE_PASSWORD}
  the office        ${emailOf('Katrin Sommerfeld').padEnd(32)}${SAMPLE_PASSWORD}
`)
if (liveEventId) {
  console.log(`The event "Blockchain" ends in a minute, and its community is founded. Watch it happen:

  ${address}/events/${liveEventId}
`)
}
console.log(
  'Ctrl+C ends it. "npm run demo" goes on where it was, "npm run demo -- --fresh" starts over.',
)
