import { hash } from '@node-rs/argon2'
import { expect, it } from 'vitest'
import { setPassword } from '../../server/identity/passwords.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'

const app = await startApp()
const office = await signedIn(app, 'Olga', { office: true })
let invited = 0

async function join(changes: object) {
  const { link } = (
    await office.post('/invitations', {
      ...{ authorityId: office.authorityId, name: 'Nele Brandt', office: false },
      ...{ email: `nele${++invited}@example.org`, speaksForAuthority: false },
    })
  ).json()
  const response = await app.inject({
    method: 'POST',
    url: '/api/invitations/acceptance',
    payload: { token: link.split('#')[1], name: 'Nele Brandt', email: null, ...changes },
  })
  return { response, email: `nele${invited}@example.org` }
}

const signIn = (email: string, password: string) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { email, password } })

it('knows a password in whichever form a keyboard sends it', async () => {
  const password = 'Übergrößen\u00a0träger 1'
  const { response, email } = await join({ password })
  expect(response.statusCode).toBe(201)
  for (const typed of [password, password.normalize('NFD'), password.replace('\u00a0', '\u3000')]) {
    expect([typed, (await signIn(email, typed)).statusCode]).toEqual([typed, 200])
  }
  expect((await signIn(email, password.toLowerCase())).statusCode).toBe(401)
})

it('still knows one that was kept as it was typed', async () => {
  const password = 'Übergrößenträger 1'.normalize('NFD')
  const before = await signedIn(app, 'Bernd')
  const kept = await hash(password)
  await app.change(null, (change) => setPassword(change, before.id, kept))
  expect((await signIn(before.email, password)).statusCode).toBe(200)
})

it.each([
  [' '.repeat(12), 'password_unseen'],
  ['\u200b'.repeat(12), 'password_unseen'],
  ['ein Satz\0mit Null', 'password_unseen'],
  ['elf Zeichen', 'invalid'],
])('takes no %j', async (password, code) => {
  const { response } = await join({ password })
  expect([response.statusCode, response.json()]).toMatchObject([400, { code, field: 'password' }])
})

it('takes an address with an umlaut, and knows it in both forms', async () => {
  const invitation = {
    ...{ authorityId: office.authorityId, name: 'Max Müller', office: false },
    ...{ email: 'Max@Mu\u0308ller.de', speaksForAuthority: false },
  }
  const { link, invitation: made } = (await office.post('/invitations', invitation)).json()
  expect(made.email).toBe('max@xn--mller-kva.de')
  const payload = { token: link.split('#')[1], name: 'Max Müller', email: null }
  const password = 'ein ganz kurzer Satz'
  await app.inject({
    ...{ method: 'POST', url: '/api/invitations/acceptance' },
    payload: { ...payload, password },
  })
  for (const email of ['max@müller.de', 'max@xn--mller-kva.de', ' MAX@MÜLLER.DE ']) {
    expect([email, (await signIn(email, password)).statusCode]).toEqual([email, 200])
  }
  const twice = await office.post('/invitations', { ...invitation, email: 'max@müller.de' })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'already_member'])
})
