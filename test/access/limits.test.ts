import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { FileRef } from '../../server/files/contract.ts'
import { rememberDevice } from '../../server/identity/devices.ts'
import {
  attachments,
  devices,
  members,
  mentions,
  sessions,
  uploadAllowances,
} from '../../server/tables.ts'
import { startApp } from '../support/app.ts'
import { sessionsOf, signedIn, unique } from '../support/cast.ts'
import { anUpload, uploadBy } from '../support/files.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

/** Each limit, with little room left below it, is reached by many at once: none of them slips through. */
const app = await startApp()
const PASSWORD = 'ein kurzer Satz'
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

/** What the others were told than who came in time. */
async function refusalsOf(answers: Promise<{ statusCode: number; body: string }>[]) {
  const refused = (await Promise.all(answers)).filter(({ statusCode }) => statusCode >= 400)
  return refused.map(({ body }) => JSON.parse(body).code)
}

describe('many at once', () => {
  it.each([
    ['two hundred files', { files: 195, bytes: 195 }, 5],
    ['five hundred megabytes', { files: 10, bytes: 500 * 1024 * 1024 - 5 }, 5],
  ])('upload %s in a day', async (_, before, room) => {
    const bruno = await signedIn(app, 'Bruno')
    await uploadBy(app, bruno, 'erste.txt', 'a')
    const his = eq(uploadAllowances.memberId, bruno.id)
    await app.change(null, ({ tx }) => tx.update(uploadAllowances).set(before).where(his))
    // More than may wait would be refused for that.
    const refused = await refusalsOf(times(14).map((it) => uploadBy(app, bruno, `${it}.txt`, 'a')))
    expect(refused).toEqual(Array(14 - room).fill('uploads_spent'))
    const [spent] = await app.db.select().from(uploadAllowances).where(his)
    expect(spent).toMatchObject({ files: before.files + room, bytes: before.bytes + room })
  })

  it('start fifty sessions, of which the newest stay', async () => {
    const { start, find } = sessionsOf(app)
    for (const _ of times(49)) await start(anna.id)
    expect((await anna.get('/session')).statusCode).toBe(200)

    const started = await Promise.all(times(8).map(() => start(anna.id)))

    expect(await app.db.$count(sessions, eq(sessions.memberId, anna.id))).toBe(50)
    for (const token of started) expect((await find(token, '10.0.0.1'))?.member.id).toBe(anna.id)
    expect((await anna.get('/session')).statusCode).toBe(401)
  })

  it('sign in on twenty known devices', async () => {
    const remember = () => app.change(anna.id, (change) => rememberDevice(change, anna.id))
    for (const _ of times(15)) await remember()
    await Promise.all(times(8).map(remember))
    expect(await app.db.$count(devices, eq(devices.memberId, anna.id))).toBe(20)
  })

  it('make one member of many invitations for one address', async () => {
    const office = await signedIn(app, 'Olga', { office: true })
    const { authorityId } = office
    const email = `${unique('nele')}@example.org`
    const who = { email, name: 'Nele Neu', office: false, speaksForAuthority: false }
    const invited = await Promise.all(
      times(16).map(() => office.post('/invitations', { authorityId, ...who })),
    )
    const accept = (token: string) =>
      app.inject({
        ...{ method: 'POST', url: '/api/invitations/acceptance' },
        payload: { token, name: 'Nele Neu', email: null, password: PASSWORD },
      })
    const tokens = invited.map((it) => new URL(it.json().link).hash.slice(1))
    expect(await refusalsOf(tokens.map(accept))).toEqual(Array(15).fill('already_member'))
    expect(await app.db.$count(members, eq(members.email, email))).toBe(1)
  })

  it('give a post the files and mentions of one text', async () => {
    const dora = await signedIn(app, 'Dora')
    const circle = await Promise.all(times(24).map(() => signedIn(app, 'Kreis')))
    for (const it of [dora, ...circle]) await it.put(`/communities/${community.id}/membership`)
    const files: FileRef[] = []
    for (const it of times(24)) files.push(await anUpload(app, dora, `${it}.txt`, `Text ${it}`))
    const { posts } = await aThread(dora, community.id)
    const { id } = posts.items[0]!
    const twentyFrom = <T>(first: number, of: T[]) => times(20).map((it) => of[(first + it) % 24]!)
    const edit = (first: number) => {
      const attached = twentyFrom(first, files).map((it) => `[x](/api/files/${it.id})`)
      const mentioned = twentyFrom(first, circle).map((it) => `[@x](member:${it.id})`)
      return dora.put(`/posts/${id}`, { body: [...attached, ...mentioned].join(' '), version: 1 })
    }

    const refused = await refusalsOf(times(16).map(edit))

    expect(refused).toEqual(Array(15).fill('post_edited_meanwhile'))
    expect(await app.db.$count(attachments, eq(attachments.postId, id))).toBe(20)
    const present = and(eq(mentions.postId, id), eq(mentions.present, true))
    expect(await app.db.$count(mentions, present)).toBe(20)
  })

  it('accept as many answers as there are, each once', async () => {
    const { thread } = await aThread(clara, community.id)
    const answers = []
    for (const _ of times(8)) answers.push(await aReply(clara, thread.id))
    const paths = answers.map(({ id }) => `/posts/${id}/acceptance`)
    await Promise.all([...paths, ...paths].map((it) => clara.put(it)))
    const shown = async () => (await clara.get(`/threads/${thread.id}`)).json().thread.answers
    expect(await shown()).toHaveLength(8)
    await Promise.all([...paths.slice(3), ...paths.slice(3)].map((it) => clara.delete(it)))
    expect(await shown()).toHaveLength(3)
  })
})
