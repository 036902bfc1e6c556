import { describe, expect, it } from 'vitest'
import { inviteFirstMember } from '../../server/members/invite-first.ts'
import { sessions } from '../../server/tables.ts'
import { appOn, startApp } from '../support/app.ts'
import { anAuthority, signedIn, unique } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'

const app = await startApp()
const secure = await startApp({ PUBLIC_URL: 'https://forum.example.org' })

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

const cookieOf = (response: { cookies: { name: string; value: string }[] }) => {
  const [{ name, value }] = response.cookies as [{ name: string; value: string }]
  return `${name}=${value}`
}

describe('signing in', () => {
  it('starts a session, under a cookie that scripts cannot read', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })

    const response = await signIn(` ${anna.email.toUpperCase()}`, PASSWORD)

    expect(response.json().member).toMatchObject({ id: anna.id, name: 'Anna', office: false })
    expect(response.cookies).toMatchObject([
      { name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' },
    ])
    const session = await app.inject({
      url: '/api/session',
      headers: { cookie: cookieOf(response) },
    })
    expect(session.json().member.id).toBe(anna.id)
  })

  it('binds the cookie to host and https where it is served so', async () => {
    const anna = await signedIn(secure, 'Anna', { password: PASSWORD })
    const response = await secure.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: anna.email, password: PASSWORD },
    })
    expect(response.cookies).toMatchObject([
      { name: '__Host-session', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' },
    ])
    expect(response.headers['strict-transport-security']).toBe('max-age=63072000')
  })

  it('keeps nothing that could be used as a cookie', async () => {
    const anna = await signedIn(app, 'Anna')
    const token = anna.cookie.split('=')[1]!
    const stored = await app.db.select().from(sessions)
    expect(JSON.stringify(stored)).not.toContain(token)
    const replayed = await app.inject({
      url: '/api/session',
      headers: { cookie: `session=${stored.at(-1)!.tokenHash}` },
    })
    expect(replayed.statusCode).toBe(401)
  })

  it('answers unknown and wrong alike', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const wrong = await signIn(anna.email, 'etwas anderes')
    const unknown = await signIn('niemand@example.org', PASSWORD)
    expect([wrong.statusCode, wrong.body]).toEqual([401, unknown.body])
    expect(wrong.json().code).toBe('wrong_credentials')
  })

  it('ends the session there was before', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const response = await signIn(anna.email, PASSWORD, newAddress(), { cookie: anna.cookie })
    expect(cookieOf(response)).not.toBe(anna.cookie)
    expect((await anna.get('/session')).statusCode).toBe(401)
  })

  it('is over when one signs out', async () => {
    const anna = await signedIn(app, 'Anna')
    expect((await anna.delete('/session')).statusCode).toBe(204)
    expect((await anna.get('/session')).statusCode).toBe(401)
  })

  it('can be tried ten times for an account, wherever from', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await signIn(anna.email, 'falsch')).statusCode).toBe(401)
    }
    const response = await signIn(anna.email, PASSWORD, newAddress(), {
      'x-forwarded-for': '1.2.3.4',
    })
    expect([response.statusCode, response.json().code]).toEqual([429, 'too_many_tries'])
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('is not counted out where the account was signed in from before', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const home = newAddress()
    await signIn(anna.email, PASSWORD, home)
    for (let tries = 0; tries < 11; tries += 1) await signIn(anna.email, 'geraten')
    expect((await signIn(anna.email, PASSWORD)).statusCode).toBe(429)
    expect((await signIn(anna.email, PASSWORD, home)).statusCode).toBe(200)
  })

  it('can be tried a hundred times from an address', async () => {
    const address = newAddress()
    for (let tries = 0; tries < 100; tries += 1)
      await signIn(`niemand${tries}@example.org`, 'x', address)
    expect((await signIn('noch@example.org', 'x', address)).statusCode).toBe(429)
  }, 60_000)
})

describe('an invitation', () => {
  const post = (path: string, payload: object, on = app) =>
    on.inject({ method: 'POST', url: `/api/invitations/${path}`, payload })

  async function invited() {
    const office = await signedIn(app, 'Olga', { office: true })
    const email = `${unique('neu')}@example.org`
    const response = await office.post('/invitations', {
      authorityId: office.authorityId,
      name: 'Nele Neu',
      email,
      office: false,
    })
    const token = new URL(response.json().link).hash.slice(1)
    return { office, email, token }
  }

  it('makes one member, however often it is accepted at once', async () => {
    const { token, email, office } = await invited()
    expect((await post('opening', { token })).json()).toMatchObject({ name: 'Nele Neu', email })
    const acceptance = { token, name: 'Nele Neu', email: null, password: PASSWORD }

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('acceptance', acceptance)),
    )

    const codes = answers.map(({ statusCode }) => statusCode).sort()
    expect(codes).toEqual([201, ...Array(9).fill(404)])
    expect((await signIn(email, PASSWORD)).json().member.authority.id).toBe(office.authorityId)
    expect((await post('opening', { token })).statusCode).toBe(404)
    const { items } = (await office.get('/invitations')).json()
    expect(items[0]).toMatchObject({ email, acceptedAt: expect.any(String) })
    expect(JSON.stringify(items)).not.toContain(token)
  })

  it('takes a password of twelve characters', async () => {
    const { token } = await invited()
    const response = await post('acceptance', {
      token,
      name: 'N',
      email: null,
      password: 'zu kurz',
    })
    expect(response.json()).toMatchObject({ code: 'invalid', field: 'password' })
  })

  it('is made by the office only, and for nobody twice', async () => {
    const { office } = await invited()
    const anna = await signedIn(app, 'Anna')
    const invitation = {
      authorityId: await anAuthority(app),
      name: 'N',
      email: anna.email,
      office: true,
    }
    expect((await anna.post('/invitations', invitation)).statusCode).toBe(403)
    expect((await anna.get('/invitations')).statusCode).toBe(403)
    expect((await office.post('/invitations', invitation)).json().code).toBe('already_member')
  })

  it('opens an empty instance to the office, once', async () => {
    const empty = await appOn(await freshDatabase())
    const [token, other] = [
      await inviteFirstMember(empty.db, empty.change),
      await inviteFirstMember(empty.db, empty.change),
    ]
    expect((await post('opening', { token: token! }, empty)).json().email).toBeNull()
    const acceptance = { token, name: 'Olga', password: PASSWORD }

    const without = await post('acceptance', { ...acceptance, email: null }, empty)
    const accepted = await post('acceptance', { ...acceptance, email: 'olga@example.org' }, empty)

    expect(without.json()).toMatchObject({ code: 'invalid', field: 'email' })
    expect(accepted.json().member).toMatchObject({ name: 'Olga', office: true })
    expect((await post('opening', { token: other! }, empty)).statusCode).toBe(404)
    expect(await inviteFirstMember(empty.db, empty.change)).toBeUndefined()
    await empty.close()
  })
})

describe('another site', () => {
  const write = (headers: Record<string, string>) =>
    app.inject({ method: 'PUT', url: '/api/notifications/reading', headers })

  it('cannot write with a member’s cookie', async () => {
    const anna = await signedIn(app, 'Anna')
    const { cookie } = anna
    const foreign = [
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, origin: 'http://localhost:81' },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      const response = await write(headers)
      expect([response.statusCode, response.json().code]).toEqual([403, 'foreign_origin'])
    }
    expect((await write({ cookie, origin: 'http://localhost:80' })).statusCode).toBe(204)
  })

  it('cannot write as a form would', async () => {
    const anna = await signedIn(app, 'Anna')
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const response = await app.inject({
        method: 'POST',
        url: '/api/preview',
        headers: { cookie: anna.cookie, 'content-type': type },
        payload: '{"body":"x"}',
      })
      expect(response.statusCode).toBe(415)
    }
  })
})

it('says to browsers what they may do with an answer', async () => {
  const { headers } = await app.inject({ url: '/api/health' })
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  const csp = String(headers['content-security-policy'])
  expect(csp).toContain("default-src 'self'")
  expect(csp).toContain("frame-ancestors 'none'")
  expect(csp).not.toContain('unsafe')
})
