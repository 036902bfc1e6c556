import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { inviteFirstMember } from './members/invite-first.ts'
import { openDatabase } from './platform/database.ts'
import { listen } from './platform/listen.ts'
import { orSayWhy } from './platform/operator-error.ts'

await orSayWhy(async () => {
  const config = readConfig(process.env)
  const app = await buildApp(config, await openDatabase(config.database))
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) app.log.error(err)
    await app.close()
  })

  const listening = await listen(app, config)
  const token = await inviteFirstMember(app.db, app.change)
  if (!token) return
  const address = config.publicUrl?.origin ?? listening
  console.log('\nNobody is a member yet. The network office creates its account here, once:\n')
  console.log(`  ${address}/invitation#${token}\n`)
})
