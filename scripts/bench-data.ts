import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { stopRendering } from '../server/markdown/render.ts'
import { exitWithMessage } from '../server/platform/start/operator-error.ts'
import { clear, complete, copyForReference, kinds, openBench } from './bench/databases.ts'
import { FULL, generate } from './bench/generate.ts'
import { randomFrom } from './bench/random.ts'
import { texts } from './bench/texts.ts'

/** Generates the network that `npm run bench` measures on: embedded and, with BENCH_DATABASE_URL, on Postgres. */
await exitWithMessage(async () => {
  for (const kind of kinds()) {
    rmSync(complete(kind), { force: true })
    await clear(kind, process.argv.includes('--replace'))
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
    copyForReference(kind)
    mkdirSync(dirname(complete(kind)), { recursive: true })
    writeFileSync(complete(kind), '')
    console.log(`\n  done in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }
  await stopRendering()
})

function say(what: string) {
  process.stdout.write(`\r  ${what}${' '.repeat(20)}`)
}
