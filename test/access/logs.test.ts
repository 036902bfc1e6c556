import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { FeedAddress } from '../../server/feeds/contract.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshFor } from '../support/database.ts'
import { aCommunityOf, aThread, tokenIn } from '../support/programme.ts'
import { freePort } from '../support/server-process.ts'

const CANARY = 'CANARY-51c0de'

it('writes nothing personal to the log, however much it logs', { timeout: 90_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'anstoss-logs-'))
  const { database, url, drop } = await freshFor(dataDir)
  // Also where it has run out of time.
  let server: ChildProcess | undefined
  onTestFinished(async () => {
    server?.kill('SIGKILL')
    await drop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const app = await appOn(database, { DATA_DIR: dataDir })
  const anna = await signedIn(app, 'Anna', { password: `Passwort ${CANARY}` })
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  await app.close()
  const port = await freePort()
  server = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'trace',
      DRAIN_SECONDS: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (it) => (log += it))
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(`${address}/api/ready`), { timeout: 60_000, interval: 100 })

  const call = (method: string, path: string, body?: object | string) =>
    fetch(`${address}/api${path}`, {
      method,
      headers: {
        cookie: anna.cookie,
        'user-agent': `Agent ${CANARY}\tx`,
        ...(body && {
          'content-type': `application/${typeof body === 'string' ? 'octet-stream' : 'json'}`,
        }),
      },
      ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  await call('POST', `/threads/${thread.id}/posts`, { replyTo: 1, body: `Text ${CANARY}` })
  await call('POST', `/threads/${thread.id}/posts`, { replyTo: 999, body: `Text ${CANARY}` })
  const feed = await call('POST', `/threads/${thread.id}/feeds`)
  const token = tokenIn(((await feed.json()) as FeedAddress).address)
  await call('GET', `/feeds/${token}/feed.atom`)
  await call('GET', `/feeds/${token}/programme.ics`)
  await call('POST', '/session', { email: `${CANARY}@example.org`, password: CANARY })
  await call('POST', '/session', { email: anna.email, password: `Passwort ${CANARY}` })
  await call('POST', '/invitations/opening', { token: `${CANARY}-${CANARY}` })
  await call('GET', `/threads/${thread.id}?search=${CANARY}`)
  await call('GET', `/${CANARY}`)
  await fetch(`${address}/${CANARY}/%zz?${CANARY}`)
  for (const more of ['', '&order=newest', '&from=0000-01-01', `&after=${CANARY}`]) {
    await call('GET', `/search?q=${CANARY}%20-"${CANARY}"${more}`)
  }
  await call('GET', `/search/threads?q=${CANARY}`)
  await call('GET', `/communities/${community.id}/readers?q=${CANARY}`)
  const draft = { title: CANARY, kind: null, body: CANARY, replyTo: 1, version: null, since: null }
  for (const since of [null, new Date(0).toISOString(), CANARY]) {
    await call('PUT', `/drafts/thread:${thread.id}`, { ...draft, since })
  }
  await call('GET', `/drafts/${CANARY}`)
  await call('POST', '/preview', { body: `Text ${CANARY}` })
  for (const content of [`Text ${CANARY}`, `\0${CANARY}`, `\x89PNG\r\n\x1a\n${CANARY}`]) {
    await call('POST', `/files?name=${CANARY}.txt`, content)
  }
  await call('GET', `/files/1?size=${CANARY}`)
  await call('GET', `/files/1`)
  for (const path of [`print?lang=${CANARY}`, 'print']) {
    await fetch(`${address}/threads/${thread.id}/${path}`, { headers: { cookie: anna.cookie } })
  }
  await call('GET', `/threads/${thread.id}/markdown`)
  server.kill('SIGTERM')
  await once(server, 'exit')

  expect(log).toContain('/api/threads/:threadId/posts')
  for (const secret of [token, CANARY, anna.cookie.split('=')[1]!, anna.email]) {
    expect(log).not.toContain(secret)
  }
})
