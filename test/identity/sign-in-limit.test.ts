import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'

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

  it('is not counted out where the account was signed in from before', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const home = newAddress()
    await signIn(anna.email, PASSWORD, home)
    for (let tries = 0; tries < 11; tries += 1) await signIn(anna.email, 'geraten')
    expect((await signIn(anna.email, PASSWORD)).statusCode).toBe(429)
    expect((await signIn(anna.email, PASSWORD, home)).statusCode).toBe(200)
  })

  it('can be tried a hundred times from an address, whatever it claims to be', async () => {
    const address = newAddress()
    const claiming = (tries: number) =>
      signIn(`niemand${tries}@example.org`, 'x', address, {
        'x-forwarded-for': `192.0.2.${tries}`,
        forwarded: `for=192.0.2.${tries}`,
      })
    await Promise.all(Array.from({ length: 100 }, (_, tries) => claiming(tries)))
    expect((await claiming(101)).statusCode).toBe(429)
  }, 60_000)

  it('is counted by what our own proxy saw, not by what came to it', async () => {
    const through = (tries: number) =>
      behind.inject({
        method: 'POST',
        url: '/api/session',
        payload: { email: `niemand${tries}@example.org`, password: 'x' },
        remoteAddress: '10.9.9.9',
        headers: { 'x-forwarded-for': `192.0.2.${tries}, 198.51.100.7` },
      })
    await Promise.all(Array.from({ length: 100 }, (_, tries) => through(tries)))
    expect((await through(101)).statusCode).toBe(429)
  }, 60_000)
})
