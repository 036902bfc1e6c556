import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import type { News } from '../../server/live/contract.ts'
import { openPostgres } from '../../server/platform/database-postgres.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { freePort, startServer } from '../support/server-process.ts'

const PASSWORD = 'ein kurzer Satz'

const hasNginx = () => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

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

async function aConversation(url: string) {
  const app = await appOn(await openPostgres(url))
  const [anna, bruno] = [
    await signedIn(app, 'Anna', { password: PASSWORD }),
    await signedIn(app, 'Bruno', { password: PASSWORD }),
  ]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  await app.close()
  return { anna, bruno, thread }
}

/** The proxy of docker-compose, with its own places and ports put in for those of the containers. */
async function startProxy(folder: string, port: number, apps: string[]) {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')],
    ],
    { stdio: 'ignore' },
  )
  const servers = apps.map((it) => `server ${new URL(it).host};`).join(' ')
  const http = (await readFile('deploy/nginx.conf', 'utf8'))
    .replace('server app:3000;', servers)
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${await freePort()};`)
    .replace('listen 443 ssl;\n  http2 on;', `listen 127.0.0.1:${port} ssl;`)
    .replaceAll('/etc/nginx/tls', folder)
    .replace('proxy_set_header Host $host;', 'proxy_set_header Host $http_host;')
  const conf = join(folder, 'nginx.conf')
  await writeFile(
    conf,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
     http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
            fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s; ${http} }`,
  )
  const nginx = spawn('nginx', ['-p', folder, '-c', conf], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await vi.waitFor(() => call(`https://127.0.0.1:${port}`, 'GET', '/api/health'), {
    timeout: 10_000,
  })
  return nginx
}

/** Asks the proxy, whose certificate nobody has signed but itself. */
async function call(address: string, method: string, path: string, cookie = '', body?: object) {
  const asking = request(address + path, {
    method,
    rejectUnauthorized: false,
    agent: false,
    headers: { cookie, origin: address, ...(body && { 'content-type': 'application/json' }) },
  })
  asking.end(body && JSON.stringify(body))
  const [response] = await once(asking, 'response')
  const text = (await response.setEncoding('utf8').toArray()).join('')
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(text) }
}

async function signIn(address: string, email: string): Promise<string> {
  const { headers } = await call(address, 'POST', '/api/session', '', { email, password: PASSWORD })
  return headers['set-cookie'][0].split(';')[0]
}

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
