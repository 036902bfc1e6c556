import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stopRendering } from '../server/platform/markdown.ts'
import { orSayWhy } from '../server/platform/operator-error.ts'
import {
  BENCH_FOLDER,
  clearFolders,
  complete,
  createOnServer,
  kinds,
  openBench,
  postgresUrl,
  REFERENCE_FOLDER,
} from './bench/databases.ts'
import { FULL, generate } from './bench/generate.ts'
import { randomFrom } from './bench/random.ts'
import { texts } from './bench/texts.ts'

/** Generates the network that `npm run bench` measures on: embedded and, with BENCH_DATABASE_URL, on Postgres. */
await orSayWhy(async () => {
  const url = postgresUrl()
  if (url) await createOnServer(url, process.argv.includes('--replace'))
  clearFolders()

  for (const kind of kinds()) {
    console.log(`\nA network of ${FULL.posts} posts, ${kind}. Its events found its communities through the
write path; threads, posts, follows, read marks and notifications are loaded in bulk, as the
same rows (test/bench). Texts are put together from blocks that the renderer has rendered.\n`)
    const random = randomFrom(1)
    const newText = await texts(random)
    const database = await openBench(kind)
    await database.migrate()
    const startedAt = performance.now()
    await generate(database, newText, FULL, say)
    await database.close()
    console.log(`\n  done in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }

  cpSync(join(BENCH_FOLDER, 'postgres'), join(REFERENCE_FOLDER, 'postgres'), { recursive: true })
  writeFileSync(complete(BENCH_FOLDER), '')
  await stopRendering()
})

function say(what: string) {
  process.stdout.write(`\r  ${what}${' '.repeat(20)}`)
}
