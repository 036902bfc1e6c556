import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../server/platform/database/open.ts'
import type { Post, Posts } from '../../server/threads/contract.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { startServer } from '../support/server-process.ts'

const WRITERS = 4
/** An embedded database takes long to start again. */
const KILLS = onPostgres() ? 3 : 1
/** So many acknowledged replies, and the server is killed under the next. */
const ACKNOWLEDGED_A_LIFE = 25

it('loses no reply that was acknowledged when the server is killed under writes', async () => {
  const { environment, database, cleanUp } = await aPlaceToKeep()
  const { cookie, threadId } = await aThreadIn(database)
  const acknowledged: number[] = []

  for (let life = 0; life < KILLS; life += 1) {
    const server = await startServer(environment)
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(server.address, writer))
    await Promise.all(writers)

    /** Writes until the server is gone; the writer whose answer fills the measure kills it. */
    async function write(address: string, writer: number) {
      for (let count = 0; ; count += 1) {
        const response = await reply(address, `Leben ${life}, ${writer}, ${count}`).catch(
          () => undefined,
        )
        if (response?.status !== 201) return
        const answer = (await response.json().catch(() => undefined)) as Post | undefined
        // Without its end an answer names no post, but it counts: this life is over.
        acknowledged.push(answer?.number ?? 0)
        if (acknowledged.length >= (life + 1) * ACKNOWLEDGED_A_LIFE) void server.kill()
      }
    }
    await server.kill()
  }

  const server = await startServer(environment)
  const stored = await numbersStored(server.address)
  await server.kill()
  const known = acknowledged.filter((number) => number > 0)
  expect(known.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_A_LIFE - WRITERS)
  expect(known.filter((number) => !stored.has(number))).toEqual([])
  expect([...stored].sort((a, b) => a - b)).toEqual(
    Array.from({ length: stored.size }, (_, i) => i + 1),
  )
  await cleanUp()

  function reply(address: string, body: string) {
    return fetch(`${address}/api/threads/${threadId}/posts`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ replyTo: 1, body }),
    })
  }

  async function numbersStored(address: string) {
    const numbers = new Set<number>()
    let after: number | null = 0
    while (after !== null) {
      const path = `/api/threads/${threadId}/posts?after=${after}`
      const response: Response = await fetch(address + path, { headers: { cookie } })
      const page = (await response.json()) as Posts
      for (const { number } of page.items) numbers.add(number)
      after = page.next
    }
    return numbers
  }
}, 120_000)

/** On a Postgres server where there is one, else embedded in a folder. */
async function aPlaceToKeep() {
  if (onPostgres()) {
    const { url, drop } = await freshOnServer()
    const environment = { DATABASE_URL: url }
    return { environment, database: { url }, cleanUp: drop }
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'anstoss-kill-'))
  const environment = { DATABASE_URL: '', DATA_DIR: dataDir }
  return { environment, database: { dataDir }, cleanUp: () => rm(dataDir, { recursive: true }) }
}

async function aThreadIn(place: { url: string } | { dataDir: string }) {
  const app = await appOn(await openDatabase(place))
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  await app.close()
  return { cookie: anna.cookie, threadId: thread.id }
}
