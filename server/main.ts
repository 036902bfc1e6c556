import closeWithGrace from 'close-with-grace'
import { readConfig } from './config.ts'
import { reachPostgres } from './platform/database/reach.ts'
import { exitWithMessage } from './platform/start/operator-error.ts'
import { writableFolder } from './platform/start/writable-folder.ts'

/** Longer than what is under way is waited for. */
const CLOSING_MS = 12_000

const say = (sentence: string) => console.log(sentence)

await exitWithMessage(async () => {
  const config = readConfig(process.env)
  writableFolder(config.dataDir)
  if ('url' in config.database) await reachPostgres(config.database.url, config.databaseWait, say)
  say('Opening the database, and bringing its tables up to date …')
  // Loaded only now: what is wrong with the configuration is said at once.
  const { buildApp } = await import('./app.ts')
  const { openDatabase } = await import('./platform/database/open.ts')
  const { listen } = await import('./platform/http/listen.ts')
  const { inviteFirstMember } = await import('./members/invite-first.ts')
  const app = await buildApp(config, await openDatabase(config.database))
  const delay = config.drain * 1000 + CLOSING_MS
  closeWithGrace({ delay }, async ({ err, signal }) => {
    if (err) app.log.error(err)
    // Whoever presses Ctrl+C waits for it.
    if (signal === 'SIGTERM') await app.drain.begin(config.drain)
    await app.close()
  })

  const listening = await listen(app, config)
  const address = config.publicUrl?.origin ?? listening
  say(`Anstoß is at ${address}`)
  const token = await inviteFirstMember(app.db, app.change)
  if (!token) return
  say('\nNobody is a member yet. The network office creates its account here, once:\n')
  say(`  ${address}/invitation#${token}\n`)
})
