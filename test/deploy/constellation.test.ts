import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import type { News } from '../../server/live/contract.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aConversation, call, hasNginx, signIn, startProxy } from '../support/proxy.ts'
import { freePort, startServer } from '../support/server-process.ts'

/** CI says that it has both servers: there, what needs them must not be left out. */
const possible = onPostgres() && hasNginx()
it.runIf(process.env.NEEDS_SERVERS)('has what it needs', () => expect(possible).toBe(true))

it.runIf(possible)(
  'shows on one instance at once what was said on the other, through a proxy with TLS',
  async () => {
    const { url, drop } = await freshOnServer()
    const { anna, bruno, thread } = await aConversation(url)
    const folder = await mkdtemp(join(tmpdir(), 'anstoss-proxy-'))
    const port = await freePort()
    const address = `https://127.0.0.1:${port}`
    const environment = { DATABASE_URL: url, PUBLIC_URL: address, TRUSTED_PROXIES: 'loopback' }

    // Both migrate at once; one does, the other waits.
    const [one, other] = await Promise.all([startServer(environment), startServer(environment)])
    const nginx = await startProxy(folder, port, [one.address, other.address])

    const [annas, brunos] = [await signIn(address, anna.email), await signIn(address, bruno.email)]
    expect(annas).toMatch(/^__Host-session=/)
    // One socket straight to each instance's proxy turn: nginx hands them out in turn.
    const sockets = [await open(address, brunos), await open(address, brunos)]
    const heard = sockets.map((socket) => hear(socket, `thread:${thread.id}`))
    await Promise.all(heard.map(({ watching }) => watching))

    const said = await call(address, 'POST', `/api/threads/${thread.id}/posts`, annas, {
      replyTo: 1,
      body: 'Hört man das?',
    })
    expect(said.status).toBe(201)
    for (const { changed } of heard)
      expect(await changed).toMatchObject({ threadId: thread.id, revision: 2 })

    // One instance dies; the proxy goes on with the other, and nothing is lost.
    await one.kill()
    await vi.waitFor(
      async () => {
        const page = await call(address, 'GET', `/api/threads/${thread.id}`, brunos)
        expect(page.body.thread.postCount).toBe(2)
      },
      { timeout: 10_000 },
    )

    for (const socket of sockets) socket.terminate()
    nginx.kill('SIGQUIT')
    await once(nginx, 'exit')
    await other.kill()
    await rm(folder, { recursive: true })
    await drop()
  },
  90_000,
)

async function open(address: string, cookie: string) {
  const socket = new WebSocket(`${address.replace('https', 'wss')}/api/live`, {
    rejectUnauthorized: false,
    headers: { cookie, origin: address },
  })
  await once(socket, 'open')
  return socket
}

function hear(socket: WebSocket, topic: string) {
  const next = (kind: News['kind']) =>
    new Promise<News>((resolve) => {
      socket.on('message', (data) => {
        const news: News = JSON.parse(data.toString())
        if (news.kind === kind) resolve(news)
      })
    })
  const watching = next('watching')
  const changed = next('thread.changed')
  socket.send(JSON.stringify({ watch: [topic] }))
  return { watching, changed }
}
