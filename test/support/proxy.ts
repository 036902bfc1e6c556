import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { join } from 'node:path'
import { vi } from 'vitest'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { appOn } from './app.ts'
import { signedIn } from './cast.ts'
import { aCommunityOf, aThread } from './programme.ts'
import { freePort } from './server-process.ts'

const PASSWORD = 'ein kurzer Satz'

export const hasNginx = () => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export async function aConversation(url: string) {
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
export async function startProxy(folder: string, port: number, apps: string[]) {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')],
    ],
    { stdio: 'ignore' },
  )
  const servers = apps.map((it) => `server ${new URL(it).host} max_fails=0;`).join(' ')
  const http = (await readFile('deploy/nginx.conf', 'utf8'))
    .replace('server app:3000 max_fails=0;', servers)
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
export async function call(
  address: string,
  method: string,
  path: string,
  cookie = '',
  body?: object,
  key?: string,
) {
  const asking = request(address + path, {
    method,
    rejectUnauthorized: false,
    agent: false,
    headers: {
      cookie,
      origin: address,
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
  })
  asking.end(body && JSON.stringify(body))
  const [response] = await once(asking, 'response')
  const text = (await response.setEncoding('utf8').toArray()).join('')
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(text) }
}

export async function signIn(address: string, email: string): Promise<string> {
  const { headers } = await call(address, 'POST', '/api/session', '', { email, password: PASSWORD })
  return headers['set-cookie'][0].split(';')[0]
}
