import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig, VARIABLES } from '../../server/config.ts'
import { postgres } from '../../server/platform/database/driver.ts'
import { listen } from '../../server/platform/http/listen.ts'
import { OperatorError } from '../../server/platform/start/operator-error.ts'
import { appOn } from '../support/app.ts'
import { emptyOnServer, freshDatabase, onPostgres } from '../support/database.ts'
import { freePort } from '../support/server-process.ts'

const SLOW = { timeout: 90_000 }
const folder = join(tmpdir(), `anstoss-start-${randomUUID()}`)
const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true, force: true })
})

/** What a start says that comes to nothing, line by line. */
async function refusedStart(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = Promise.all(
    [child.stdout, child.stderr].map((it) => it.setEncoding('utf8').toArray()),
  )
  const [code] = await once(child, 'exit')
  const [said, complained] = (await texts).map((it) => it.join('').trim().split('\n'))
  expect(code, complained!.join('\n')).toBe(1)
  expect(complained).toHaveLength(1)
  return { said: said!, complaint: complained![0]! }
}

const refused = async (environment: Record<string, string>) =>
  (await refusedStart(environment)).complaint

async function listeningOn(onSocket: Parameters<typeof createServer>[1]) {
  const server = createServer(onSocket).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as { port: number }).port
}

describe('a start that cannot be', () => {
  it('says in one sentence which variable is wrong', SLOW, async () => {
    const file = `${folder}-file`
    await writeFile(file, '')
    const complaints = [
      await refused({ TRUSTED_PROXIES: 'myproxy' }),
      await refused({ DATABSE_URL: 'postgres://db.example.org/anstoss' }),
      await refused({ DATA_DIR: join(file, 'data') }),
    ]
    await rm(file)
    expect(complaints[0]).toMatch(/TRUSTED_PROXIES holds "myproxy"/)
    expect(complaints[1]).toMatch(/DATABSE_URL is not known. Is DATABASE_URL meant\?/)
    expect(complaints[2]).toMatch(/DATA_DIR names the folder .*, to which nothing can be written/)
  })

  it.each([
    { HOST: '203.0.113.7', says: 'HOST is "203.0.113.7", which is no address of this machine' },
    { HOST: 'nowhere.invalid', says: 'HOST is "nowhere.invalid"' },
    { PORT: '', says: 'is in use already. ListFilter another: PORT=' },
  ])('says that it cannot listen there: $says', async ({ says, ...environment }) => {
    const taken = String(await listeningOn(() => {}))
    const config = readConfig({ PORT: taken, ...(environment.HOST && environment) })
    const app = await appOn(await freshDatabase())
    const refusal = await listen(app, config).catch((error) => error)
    expect(refusal).toBeInstanceOf(OperatorError)
    expect(refusal.message).toContain(says)
  })

  it('waits for a database that is not there, with a word, and then says so', SLOW, async () => {
    const nowhere = `postgres://anstoss:geheim@127.0.0.1:${await freePort()}/anstoss`
    const silent = `postgres://anstoss:geheim@127.0.0.1:${await listeningOn(() => {})}/anstoss`
    const [absent, mute] = await Promise.all(
      [nowhere, silent].map((url) =>
        refusedStart({ DATABASE_URL: url, DATABASE_WAIT_SECONDS: '2' }),
      ),
    )
    expect(absent!.said).toEqual([
      expect.stringMatching(/^Waiting up to 2 seconds for the database at 127.*nothing listens/),
    ])
    expect(absent!.complaint).toMatch(/DATABASE_URL leads to no database .*nothing listens there/)
    expect(mute!.complaint).toMatch(/DATABASE_URL leads to no database .*does not answer/)
    expect([absent!.complaint, mute!.complaint].join()).not.toContain('geheim')
  })
})

describe.runIf(onPostgres())('a start on a Postgres server', () => {
  it('says at once what it does not let it do', SLOW, async () => {
    const { url, drop } = await emptyOnServer()
    const at = (change: (url: URL) => void) => {
      const changed = new URL(url)
      change(changed)
      return refused({ DATABASE_URL: changed.href })
    }
    const role = `anstoss_${randomUUID().slice(0, 8)}`
    const admin = postgres(url, { max: 1 })
    await admin.unsafe(`create role ${role} login password 'geheim'`)
    const complaints = await Promise.all([
      at((it) => Object.assign(it, { username: 'nobody', password: 'geheim' })),
      at((it) => Object.assign(it, { pathname: '/nowhere' })),
      at((it) => it.searchParams.set('sslmode', 'require')),
      at((it) => Object.assign(it, { username: role, password: 'geheim' })),
    ])
    expect(complaints[0]).toMatch(/DATABASE_URL leads to no database .*nobody/)
    expect(complaints[1]).toMatch(/DATABASE_URL leads to no database .*"nowhere" does not exist/)
    expect(complaints[2]).toMatch(/DATABASE_URL leads to no database .*does not speak TLS/)
    expect(complaints[3]).toMatch(
      new RegExp(`DATABASE_URL names the role "${role}", which may not create`),
    )
    await admin.unsafe(`drop role ${role}`)
    await admin.end()
    await drop()
  })
})

describe('a configuration', () => {
  const read = (environment: Record<string, string>) => () => readConfig(environment)

  it.each(['', ' ', 'myproxy', '10.0.0.0/99', '10.0.0.0/', '::/129', '10.0.0.1,', '1.2.3'])(
    'refuses to trust %j',
    (text) => expect(read({ TRUSTED_PROXIES: text })).toThrow(/TRUSTED_PROXIES/),
  )

  it('trusts addresses, networks and their names', () => {
    const text = 'loopback, uniquelocal,linklocal,10.0.0.1, 10.0.0.0/8,::1,fd00::/8'
    expect(readConfig({ TRUSTED_PROXIES: text }).trustedProxies).toHaveLength(7)
  })

  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['S3_BUKET', 'S3_BUCKET'],
    ['S3_SECRET_KEY', 'S3_SECRET_ACCESS_KEY'],
    ['TRUSTED_PROXYS', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
    ['PUBLIC_ULR', 'PUBLIC_URL'],
    ['DATA_DRI', 'DATA_DIR'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    ['SECURITY_CONTAKT', 'SECURITY_CONTACT'],
    ['PROT', 'PORT'],
  ])('refuses %s and asks whether %s is meant', (name, meant) => {
    expect(read({ [name]: 'x' })).toThrow(`${name} is not known. Is ${meant} meant?`)
  })

  it('finds each of its variables misspelt, whichever letter is lost or out of order', () => {
    for (const name of VARIABLES.filter((it) => it.length > 7)) {
      for (let at = 1; at < name.length; at += 1) {
        const lost = name.slice(0, at) + name.slice(at + 1)
        const swapped = name.slice(0, at - 1) + name[at] + name[at - 1] + name.slice(at + 1)
        for (const wrong of [lost, swapped]) {
          if (wrong === name || wrong === 'DATADIR' || wrong === 'LOGLEVEL') continue
          expect(read({ [wrong]: 'x' }), wrong).toThrow(`${wrong} is not known`)
        }
      }
    }
  })

  it.each([
    ...[
      'PATH',
      'HOME',
      'HOSTNAME',
      'HOSTTYPE',
      'PORTAGE',
      'PORTS',
      'POST',
      'HOSTS',
      'SPORT',
      'PWD',
    ],
    ...[
      'USER',
      'SHELL',
      'LOGNAME',
      'LOGLEVEL',
      'LOG_FORMAT',
      'LOG_FILE',
      'DATADIR',
      'XDG_DATA_DIRS',
    ],
    ...[
      'XDG_DATA_HOME',
      'AWS_REGION',
      'AWS_S3_BUCKET',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_ACCESS_KEY_ID',
    ],
    ...['TEST_DATABASE_URL', 'DATABASE_PORT', 'DATABASE_SERVICE_HOST', 'PGDATABASE', 'PUBLIC_IP'],
    ...[
      'NODE_ENV',
      'NODE_OPTIONS',
      'HTTP_PROXY',
      'NO_PROXY',
      'PM2_HOME',
      'S3_USE_PATH_STYLE',
      'PORT_1',
    ],
  ])('leaves %s alone', (name) => {
    expect(read({ [name]: 'x' })).not.toThrow()
  })

  it('leaves alone what looks like a variable that is set', () => {
    const url = 'postgres://db.example.org/anstoss'
    expect(read({ DATABASE_URL: url, DATABASE_URI: url })).not.toThrow()
  })

  it('knows as many variables as it reads', () => {
    const asked = new Set<string>()
    readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }))
    expect([...asked].sort()).toEqual([...VARIABLES].sort())
  })
})
