import { describe, expect, it, vi } from 'vitest'
import { invite } from '../../server/members/invite.ts'
import { inviteFirstMember } from '../../server/members/invite-first.ts'
import { members } from '../../server/members/tables.ts'
import { FairQueue } from '../../server/platform/limits/fair-queue.ts'
import { newToken } from '../../server/platform/secrets/token.ts'
import { appOn, startApp } from '../support/app.ts'
import { anAuthority, signedIn, unique } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'

const app = await startApp()

const PASSWORD = 'ein kurzer Satz'
const HOUR = 60 * 60 * 1000

const signIn = (email: string) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { email, password: PASSWORD } })

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
      speaksForAuthority: false,
    })
    const token = new URL(response.json().link).hash.slice(1)
    return { office, email, token }
  }

  it('makes one member, however often it is accepted at once', async () => {
    const { token, email, office } = await invited()
    expect((await post('opening', { token })).json()).toMatchObject({ name: 'Nele Neu', email })
    const acceptance = { token, name: 'Nele Neu', email: null, password: PASSWORD }

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('acceptance', acceptance)),
    )

    const codes = answers.map(({ statusCode }) => statusCode).sort()
    expect(codes).toEqual([201, ...Array(19).fill(404)])
    expect((await signIn(email)).json().member.authority.id).toBe(office.authorityId)
    expect((await post('opening', { token })).statusCode).toBe(404)
    const { items } = (await office.get('/invitations')).json()
    expect(items[0]).toMatchObject({ email, acceptedAt: expect.any(String) })
    expect(JSON.stringify(items)).not.toContain(token)
  })

  it('is looked up before anything dear is done, and refused for its token alone', async () => {
    const acceptance = { name: 'Nele Neu', email: null, password: PASSWORD }
    const from = { remoteAddress: '10.7.7.7' }
    const invented = () =>
      app.inject({
        ...{ method: 'POST', url: '/api/invitations/acceptance', ...from },
        payload: { ...acceptance, token: newToken() },
      })
    const queued = vi.spyOn(FairQueue.prototype, 'run')
    const hashes = () => queued.mock.calls.filter(([by]) => by === from.remoteAddress)
    const answers = await Promise.all(Array.from({ length: 200 }, invented))
    const codes = answers.map(({ statusCode }) => statusCode)
    expect(codes.filter((it) => it === 404)).toHaveLength(100)
    expect(codes.filter((it) => it === 429)).toHaveLength(100)
    expect(hashes()).toEqual([])

    const { token } = await invited()
    const right = await app.inject({
      ...{ method: 'POST', url: '/api/invitations/acceptance', ...from },
      payload: { ...acceptance, token },
    })
    expect(right.statusCode).toBe(201)
    expect(hashes()).toHaveLength(1)
    queued.mockRestore()
  })

  it('that has run out is one that never was', async () => {
    const office = await signedIn(app, 'Olga', { office: true })
    const token = newToken()
    const long = new Date(Date.now() - 15 * 24 * HOUR)
    const invitation = {
      authorityId: office.authorityId,
      name: 'Spät',
      email: 'spaet@example.org',
      office: false,
      speaksForAuthority: false,
    }
    await app.change(office.id, (change) => invite(change, token, invitation), long)
    const acceptance = { name: 'Spät', email: null, password: PASSWORD }
    for (const path of ['opening', 'acceptance']) {
      const more = path === 'acceptance' ? acceptance : {}
      const late = await post(path, { token, ...more })
      const unknown = await post(path, { token: newToken(), ...more })
      expect(late.statusCode).toBe(404)
      expect(late.body).toBe(unknown.body)
    }
  })

  it('is refused as it is opened to who has become a member by another', async () => {
    const { office, email, token } = await invited()
    const again = await office.post('/invitations', {
      ...{ authorityId: office.authorityId, name: 'Nele Neu', email: email.toUpperCase() },
      ...{ office: false, speaksForAuthority: false },
    })
    const second = new URL(again.json().link).hash.slice(1)
    const acceptance = { token, name: 'Nele Neu', email: null, password: PASSWORD }
    expect((await post('acceptance', acceptance)).statusCode).toBe(201)

    const opened = await post('opening', { token: second })
    expect([opened.statusCode, opened.json().code]).toEqual([409, 'already_member'])
    expect(opened.body).not.toContain(email)
  })

  it('says whom it is for, whoever accepts it', async () => {
    const { token, email } = await invited()
    const response = await post('acceptance', {
      token,
      name: 'Mallory',
      email: 'mallory@example.org',
      password: PASSWORD,
    })
    expect(response.json().member.office).toBe(false)
    expect((await signIn('mallory@example.org')).statusCode).toBe(401)
    expect((await signIn(email)).json().member.name).toBe('Mallory')
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

  it.each([
    ...['aaaaaaaaaaaa', 'password1234', 'P@ssw0rd2026!!', '123456789012', 'qwertzuiopasdf'],
    ...['            ', 'Verwaltung2026!', 'Schneider1985', 'abcabcabcabc', 'Nele-Neumann'],
    ...['passwordpassword', 'Neumann123456', 'QWERTZUIOPÜ1'],
  ])('takes no password that is soon guessed: %s', async (password) => {
    const { token } = await invited()
    const response = await post('acceptance', {
      ...{ token, name: 'Nele Neumann', email: null, password },
    })
    expect(response.statusCode).toBe(400)
    expect(response.json().field).toBe('password')
  })

  it.each([
    'ein kurzer Satz',
    'Drei Zwerge, zwei Zwiebeln',
    'korrekt-pferd-batterie',
    'xK9#mQ2$vL5p',
  ])('takes a good one: %s', async (password) => {
    const { token } = await invited()
    const response = await post('acceptance', {
      ...{ token, name: 'Nele Neumann', email: null, password },
    })
    expect(response.statusCode).toBe(201)
  })

  it.each([
    ...['Office', 'Geschäftsstelle', 'Оffice', '🛡 Geschäftsstelle', 'Office\u200b', 'MODERATION'],
    ...['System', 'Anstoß'],
  ])('gives nobody a name of the network: %j', async (name) => {
    const { token } = await invited()
    const response = await post('acceptance', {
      ...{ token, name, email: null, password: PASSWORD },
    })
    expect(response.json()).toMatchObject({ code: 'name_reserved', field: 'name' })
  })

  it('is made by the office only, and for nobody twice', async () => {
    const { office } = await invited()
    const anna = await signedIn(app, 'Anna')
    const invitation = {
      authorityId: await anAuthority(app),
      name: 'N',
      email: anna.email,
      office: true,
      speaksForAuthority: true,
    }
    expect((await anna.post('/invitations', invitation)).statusCode).toBe(403)
    expect((await anna.get('/invitations')).statusCode).toBe(403)
    expect((await office.post('/invitations', invitation)).json().code).toBe('already_member')
  })

  it('opens an empty instance to the office, once', { timeout: 60_000 }, async () => {
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

  it('makes one member of the links that several servers hand out, even one that comes late', {
    timeout: 60_000,
  }, async () => {
    const empty = await appOn(await freshDatabase())
    const tokens: string[] = []
    for (let server = 0; server < 6; server += 1) {
      tokens.push((await inviteFirstMember(empty.db, empty.change))!)
    }
    const accept = async (token: string, who: number) => {
      const said = { token, name: 'Olga', email: `olga${who}@example.org`, password: PASSWORD }
      return (await post('acceptance', said, empty)).statusCode
    }
    const codes = await Promise.all(tokens.map(accept))
    expect(codes.sort()).toEqual([201, ...Array(5).fill(404)])

    // Looked for members while there was none yet, and was written down when there was one.
    const late = newToken()
    const [first] = await empty.db.select().from(members)
    const byServer = {
      authorityId: first!.authorityId,
      name: '',
      email: null,
      office: true,
      speaksForAuthority: false,
    }
    await empty.change(null, (change) => invite(change, late, byServer))
    expect(await accept(late, 7)).toBe(404)
    await empty.close()
  })
})
