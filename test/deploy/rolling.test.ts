import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import WebSocket from 'ws'
import type { Posts } from '../../server/threads/contract.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aConversation, call, hasNginx, signIn, startProxy } from '../support/proxy.ts'
import { freePort, startServer } from '../support/server-process.ts'

/** Longer than the proxy keeps a connection that nothing goes over. */
const DRAIN_SECONDS = '3'

it.runIf(onPostgres() && hasNginx())(
  'fails no request, and does each write once, while two instances are started again in turn',
  async () => {
    const { url, drop } = await freshOnServer()
    const { anna, bruno, thread } = await aConversation(url)
    const folder = await mkdtemp(join(tmpdir(), 'anstoss-rolling-'))
    const port = await freePort()
    const address = `https://127.0.0.1:${port}`
    const environment = {
      ...{ DATABASE_URL: url, DATA_DIR: folder, PUBLIC_URL: address },
      ...{ TRUSTED_PROXIES: 'loopback', DRAIN_SECONDS },
    }
    const places = [String(await freePort()), String(await freePort())]
    const start = (PORT: string) => startServer({ ...environment, PORT })
    const instances = await Promise.all(places.map(start))
    const nginx = await startProxy(
      folder,
      port,
      instances.map((it) => it.address),
    )
    const [annas, brunos] = [await signIn(address, anna.email), await signIn(address, bruno.email)]

    let goesOn = true
    onTestFinished(async () => {
      goesOn = false
      nginx.kill('SIGKILL')
      await Promise.all(instances.map((it) => it.kill()))
      await rm(folder, { recursive: true, force: true })
      await drop()
    })
    const failed: unknown[] = []
    const written: string[] = []
    const reading = whileItGoesOn(() =>
      call(address, 'GET', `/api/threads/${thread.id}/posts?after=0`, brunos),
    )
    const writing = [1, 2].map((writer) =>
      whileItGoesOn(async (count) => {
        const body = `Nachricht ${writer}.${count}`
        const path = `/api/threads/${thread.id}/posts`
        const answer = await call(
          ...([address, 'POST', path, annas, { replyTo: 1, body }, randomUUID()] as const),
        )
        if (answer.status === 201) written.push(body)
        return answer
      }),
    )

    for (const [which, place] of places.entries()) {
      const instance = instances[which]!
      const socket = new WebSocket(`${instance.address.replace('http', 'ws')}/api/live`, {
        headers: { cookie: brunos, origin: address },
      })
      await once(socket, 'open')
      const [ended, [closedWith], notReady] = await Promise.all([
        instance.end(),
        once(socket, 'close'),
        untilNotReady(instance.address),
      ])
      expect({ ended, closedWith, notReady }).toEqual({ ended: 0, closedWith: 1012, notReady: 503 })
      instances[which] = await start(place)
    }
    goesOn = false
    await Promise.all([reading, ...writing])

    expect(failed).toEqual([])
    const stored = await allBodies()
    expect(written.length).toBeGreaterThan(10)
    expect(stored.filter((it) => it.startsWith('Nachricht')).sort()).toEqual(written.sort())

    async function whileItGoesOn(ask: (count: number) => Promise<{ status?: number | undefined }>) {
      for (let count = 0; goesOn; count += 1) {
        const status = await ask(count).then(
          (it) => it.status,
          (error) => String(error),
        )
        if (status !== 200 && status !== 201) failed.push(status)
      }
    }

    async function allBodies() {
      const bodies: string[] = []
      let after: number | null = 0
      while (after !== null) {
        const path = `/api/threads/${thread.id}/posts?after=${after}`
        const page: Posts = (await call(address, 'GET', path, brunos)).body
        bodies.push(...page.items.map((it) => it.html?.replace(/<[^>]+>/g, '').trim() ?? ''))
        after = page.next
      }
      return bodies
    }
  },
  120_000,
)

/** It still answers when it says so. */
async function untilNotReady(address: string) {
  for (;;) {
    const { status } = await fetch(`${address}/api/ready`)
    if (status !== 200) return status
  }
}
