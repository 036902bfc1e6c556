import { describe, expect, it } from 'vitest'
import { sessions } from '../../server/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'

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
    expect(response.cookies[0]).not.toHaveProperty('domain')
    expect(response.cookies[0]).not.toHaveProperty('secure')
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
    expect(response.cookies[0]).not.toHaveProperty('domain')
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

  it('leaves the sessions on other devices as they are', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const elsewhere = cookieOf(await signIn(anna.email, PASSWORD))
    expect(elsewhere).not.toBe(anna.cookie)
    expect((await anna.get('/session')).statusCode).toBe(200)
  })

  it('is over when one signs out, here and not elsewhere', async () => {
    const anna = await signedIn(app, 'Anna', { password: PASSWORD })
    const elsewhere = cookieOf(await signIn(anna.email, PASSWORD))

    const response = await anna.delete('/session')

    expect(response.statusCode).toBe(204)
    expect(response.cookies).toMatchObject([{ name: 'session', value: '', maxAge: 0 }])
    expect((await anna.get('/session')).statusCode).toBe(401)
    const there = await app.inject({ url: '/api/session', headers: { cookie: elsewhere } })
    expect(there.statusCode).toBe(200)
  })
})
