import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { bucketsOf, countTry } from '../../server/identity/sign-in-limit.ts'
import { openKeyedHash } from '../../server/platform/secrets/keyed-hash.ts'
import { devices, instanceKeys, sessions, signInFailures } from '../../server/tables.ts'
import { type App, startApp } from '../support/app.ts'
import { signedIn, unique } from '../support/cast.ts'

const app = await startApp()
const behind = await startApp({ TRUSTED_PROXIES: '10.9.9.9' })

const PASSWORD = 'ein kurzer Satz'

let host = 1
/** From an address of its own, so that no test uses up another's tries. */
const newAddress = () => `10.0.0.${++host}`

const signIn = (email: string, password: string, remoteAddress = newAddress(), headers = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { email, password },
    remoteAddress,
    headers,
  })

/** So many accounts that are not there, tried from an address: what is counted for each, without its hash. */
async function tryAccounts(of: App, address: string, count: number) {
  const keyedHash = await openKeyedHash(of.change)
  await of.change(null, async (change) => {
    for (let tries = 0; tries < count; tries += 1) {
      const email = unique('erfunden')
      await countTry(change, bucketsOf(keyedHash, { email, address, device: undefined }))
    }
  })
}

/** What a browser sends from then on. */
const cookieOf = (response: { cookies: { name: string; value: string }[] }) => ({
  cookie: response.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
})

/** A browser on which the member has signed in, and out again. */
async function aDeviceOf(email: string) {
  const signedInThere = cookieOf(await signIn(email, PASSWORD))
  const left = await app.inject({ method: 'DELETE', url: '/api/session', headers: signedInThere })
  return cookieOf(left)
}

describe('signing in', () => {
  it('can be tried ten times for an account, wherever from', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await signIn(anna.email, 'falsch')).statusCode).toBe(401)
    }
    const response = await signIn(` ${anna.email.toUpperCase()} `, PASSWORD)
    expect([response.statusCode, response.json().code]).toEqual([429, 'too_many_tries'])
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('is counted alike for an account that there is not', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1) {
      statuses.push((await signIn('gibt-es-nicht@example.org', 'geraten')).statusCode)
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429])
  })

  it('cannot be tried more often by trying all at once', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const tries = await Promise.all(Array.from({ length: 20 }, () => signIn(anna.email, 'geraten')))
    expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
    expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10)
  })

  it('can be tried for a hundred accounts from an address, whatever it claims to be', async () => {
    const address = newAddress()
    const claiming = (tries: number) =>
      signIn(`niemand${tries}@example.org`, 'x', address, {
        'x-forwarded-for': `192.0.2.${tries}`,
        forwarded: `for=192.0.2.${tries}`,
      })
    const tries = await Promise.all(Array.from({ length: 110 }, (_, tries) => claiming(tries)))
    expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(100)
    expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10)
    const again = await Promise.all(Array.from({ length: 110 }, (_, tries) => claiming(tries)))
    expect(again.filter(({ statusCode }) => statusCode === 401)).toHaveLength(100)
  }, 60_000)

  it.each([
    ['an address', '198.51.100.7', (tries: number) => `192.0.2.${tries}, 198.51.100.7`],
    ['a subscriber to IPv6', '2001:db8:0:7::1', (tries: number) => `2001:db8:0:7::a${tries}`],
    ['an address written as IPv6', '203.0.113.9', () => '::ffff:203.0.113.9'],
  ])('is counted for %s as our own proxy saw it', async (_, address, seen) => {
    const through = (tries: number) =>
      behind.inject({
        method: 'POST',
        url: '/api/session',
        payload: { email: `niemand${tries}@example.org`, password: 'x' },
        remoteAddress: '10.9.9.9',
        headers: { 'x-forwarded-for': seen(tries) },
      })
    await behind.change(null, ({ tx }) => tx.delete(signInFailures))
    await tryAccounts(behind, address, 98)
    const tries = await Promise.all(Array.from({ length: 4 }, (_, tries) => through(tries)))
    expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
  })
})

describe('a colleague behind the same address', () => {
  it('locks nobody out by forgetting a password again and again', async () => {
    const [anna, bruno] = [
      await signedIn(app, 'Anna', { password: PASSWORD }),
      await signedIn(app, 'Bruno', { password: PASSWORD }),
    ]
    const office = newAddress()
    await Promise.all(Array.from({ length: 30 }, () => signIn(bruno.email, 'altes', office)))
    expect((await signIn(anna.email, PASSWORD, office)).statusCode).toBe(200)
  }, 60_000)

  it('locks out nobody who has signed in on their device before', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const device = await aDeviceOf(anna.email)
    const office = newAddress()
    await tryAccounts(app, office, 100)
    expect((await signIn(anna.email, PASSWORD, office)).statusCode).toBe(429)
    expect((await signIn(anna.email, PASSWORD, office, device)).statusCode).toBe(200)
    expect((await signIn(anna.email, PASSWORD)).statusCode).toBe(200)
  }, 60_000)

  it('does not use up the tries of those who sign in', async () => {
    const office = newAddress()
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await signIn(anna.email, 'vertippt', office)).statusCode).toBe(401)
      expect((await signIn(anna.email, PASSWORD, office)).statusCode).toBe(200)
    }
    await tryAccounts(app, office, 99)
    const invented = (tries: number) => signIn(`geraten${tries}@example.org`, 'x', office)
    const tries = await Promise.all([1, 2].map(invented))
    expect(tries.map(({ statusCode }) => statusCode).sort()).toEqual([401, 429])
  }, 60_000)
})

describe('a device that is known', () => {
  it('is not counted out by what is tried elsewhere', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const device = await aDeviceOf(anna.email)
    for (let tries = 0; tries < 11; tries += 1) await signIn(anna.email, 'geraten')
    expect((await signIn(anna.email, PASSWORD)).statusCode).toBe(429)
    expect((await signIn(anna.email, PASSWORD, newAddress(), device)).statusCode).toBe(200)
  })

  it('has a limit of its own, and is none to another member', async () => {
    const [anna, bruno] = [
      await signedIn(app, 'Anna', { password: PASSWORD }),
      await signedIn(app, 'Bruno', { password: PASSWORD }),
    ]
    const device = await aDeviceOf(anna.email)
    const guess = (email: string) => signIn(email, 'geraten', newAddress(), device)
    const tries = await Promise.all(Array.from({ length: 12 }, () => guess(anna.email)))
    expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
    expect((await signIn(anna.email, PASSWORD)).statusCode).toBe(200)
    await Promise.all(Array.from({ length: 10 }, () => guess(bruno.email)))
    expect((await signIn(bruno.email, PASSWORD)).statusCode).toBe(429)
  })

  it('is known to each of those who share it, and not by a token that somebody has made up', async () => {
    const [anna, bruno] = [
      await signedIn(app, 'Anna', { password: PASSWORD }),
      await signedIn(app, 'Bruno', { password: PASSWORD }),
    ]
    const made = { cookie: `session=.${'x'.repeat(43)}` }
    const first = cookieOf(await signIn(anna.email, PASSWORD, newAddress(), made))
    expect(first.cookie).not.toContain('x'.repeat(43))
    const second = cookieOf(await signIn(bruno.email, PASSWORD, newAddress(), first))
    const deviceIn = ({ cookie }: { cookie: string }) => cookie.split('.')[1]
    expect(deviceIn(second)).toBe(deviceIn(first))
    for (const { email } of [anna, bruno]) {
      for (let tries = 0; tries < 11; tries += 1) await signIn(email, 'geraten')
      expect((await signIn(email, PASSWORD, newAddress(), second)).statusCode).toBe(200)
    }
  })

  it('lets nobody in, and is one of twenty', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const device = await aDeviceOf(anna.email)
    const response = await app.inject({ url: '/api/session', headers: device })
    expect(response.statusCode).toBe(401)
    for (let times = 0; times < 20; times += 1) await signIn(anna.email, PASSWORD)
    const kept = await app.db.select().from(devices).where(sql`member_id = ${anna.id}`)
    expect(kept).toHaveLength(20)
    for (let tries = 0; tries < 11; tries += 1) await signIn(anna.email, 'geraten')
    expect((await signIn(anna.email, PASSWORD, newAddress(), device)).statusCode).toBe(429)
  })
})

it('keeps nothing by which an address could be found by trying', async () => {
  const { createHash } = await import('node:crypto')
  const plain = (text: string) => createHash('sha256').update(text).digest('hex')
  const anna = await signedIn(app, 'Anna', { password: PASSWORD })
  const address = '10.20.30.40'
  const device = cookieOf(await signIn(anna.email, PASSWORD, address))
  await signIn(anna.email, 'falsch', address)
  const kept = JSON.stringify([
    await app.db.select().from(signInFailures),
    await app.db.select().from(sessions),
    await app.db.select().from(devices),
  ])
  const [key] = await app.db.select().from(instanceKeys)
  expect(key!.key).toMatch(/^[\w-]{43}$/)
  for (const told of [address, anna.email, ...device.cookie.split(/[.=]/).slice(1)]) {
    expect(kept).not.toContain(told)
  }
  for (const text of ['', 'place ', 'address ', 'network '].map((it) => it + address)) {
    expect(kept).not.toContain(plain(text))
  }
})
