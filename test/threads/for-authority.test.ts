import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { members } from '../../server/members/tables.ts'
import type { Post, ThreadPage } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { anAuthority, type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()
const office = await signedIn(app, 'Olga', { office: true })

async function aConversation() {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread } = await aThread(bruno, community.id)
  await office.put(`/members/${anna.id}/voice`)
  return { anna, bruno, community, thread }
}

const speak = (who: Person, threadId: number) =>
  who.post(`/threads/${threadId}/posts`, {
    ...{ replyTo: 1, body: 'Wir haben es eingeführt.', forAuthority: true },
  })

const codeOf = ({ json, statusCode }: Awaited<ReturnType<Person['put']>>) => [
  statusCode,
  json().code,
]

const sessionOf = async (who: Person) => (await who.get('/session')).json().member

it('says for which authority a post speaks, and is personal unless told', async () => {
  const { anna, bruno, community, thread } = await aConversation()
  const { authority } = await sessionOf(anna)

  const spoken: Post = (await speak(anna, thread.id)).json()
  const personal = await aReply(anna, thread.id)
  const started = await aThread(anna, community.id, { forAuthority: true })

  expect(spoken.forAuthority).toEqual(authority)
  expect(personal.forAuthority).toBeNull()
  expect(started.posts.items[0]!.forAuthority).toEqual(authority)
  const page: ThreadPage = (await bruno.get(`/threads/${thread.id}`)).json()
  expect(page.posts.items.map((it) => it.forAuthority?.id)).toEqual([
    undefined,
    authority.id,
    undefined,
  ])
})

it('is a right of its own, which the network office gives and takes', async () => {
  const { anna, bruno, community, thread } = await aConversation()
  expect(codeOf(await speak(bruno, thread.id))).toEqual([403, 'no_voice'])
  const started = await bruno.post(`/communities/${community.id}/threads`, {
    ...{ kind: 'question', title: 'T', body: 'B', forAuthority: true },
  })
  expect(codeOf(started)).toEqual([403, 'no_voice'])
  expect(codeOf(await anna.put(`/members/${bruno.id}/voice`))).toEqual([403, 'forbidden'])
  expect(codeOf(await anna.delete(`/members/${anna.id}/voice`))).toEqual([403, 'forbidden'])
  expect(codeOf(await office.put('/members/999999999/voice'))).toEqual([404, 'not_found'])

  const given = await office.put(`/members/${bruno.id}/voice`)

  expect(given.json()).toMatchObject({ id: bruno.id, speaksForAuthority: true })
  expect((await speak(bruno, thread.id)).statusCode).toBe(201)
  const { items } = (await office.get(`/members?authorityId=${bruno.authorityId}`)).json()
  expect(items).toMatchObject([{ id: bruno.id, speaksForAuthority: true }])
})

it('counts when the post is published, and not when the page was loaded', async () => {
  const { anna, thread } = await aConversation()
  expect(await sessionOf(anna)).toMatchObject({ speaksForAuthority: true })
  await office.delete(`/members/${anna.id}/voice`)

  expect(codeOf(await speak(anna, thread.id))).toEqual([403, 'no_voice'])

  expect((await anna.get(`/threads/${thread.id}`)).json().thread.postCount).toBe(1)
  expect(await sessionOf(anna)).toMatchObject({ speaksForAuthority: false })
})

it('ends with belonging to the authority, while what was said in its name stays said', async () => {
  const { anna, bruno, thread } = await aConversation()
  const spoken: Post = (await speak(anna, thread.id)).json()
  const elsewhere = await anAuthority(app)
  await app.change(null, ({ tx }) =>
    tx.update(members).set({ authorityId: elsewhere }).where(eq(members.id, anna.id)),
  )

  expect(codeOf(await speak(anna, thread.id))).toEqual([403, 'no_voice'])
  const edit = { body: 'Wir auch.', version: 1 }
  expect(codeOf(await anna.put(`/posts/${spoken.id}`, edit))).toEqual([403, 'no_voice'])
  const page: ThreadPage = (await bruno.get(`/threads/${thread.id}`)).json()
  expect(page.posts.items[1]!.forAuthority!.id).toBe(anna.authorityId)
})

it('is taken back by the author, who then may edit it as their own', async () => {
  const { anna, bruno, thread } = await aConversation()
  const spoken: Post = (await speak(anna, thread.id)).json()
  await office.delete(`/members/${anna.id}/voice`)
  const path = `/posts/${spoken.id}`
  const edit = { body: 'Das meine ich.', version: 1 }
  expect(codeOf(await anna.put(path, edit))).toEqual([403, 'no_voice'])
  expect(codeOf(await bruno.delete(`${path}/voice`))).toEqual([403, 'forbidden'])

  const personal = await anna.delete(`${path}/voice`)

  expect(personal.json()).toMatchObject({ forAuthority: null, may: { edit: true } })
  expect((await anna.put(path, edit)).statusCode).toBe(200)
})

it('comes with an invitation where the office says so', async () => {
  const invitation = {
    ...{ authorityId: office.authorityId, name: 'Nele', email: 'nele-spricht@example.org' },
    ...{ office: false, speaksForAuthority: true },
  }
  const { link } = (await office.post('/invitations', invitation)).json()
  const accepted = await app.inject({
    method: 'POST',
    url: '/api/invitations/acceptance',
    payload: {
      ...{ token: new URL(link).hash.slice(1), name: 'Nele', email: null },
      password: 'ein ziemlich langer Satz',
    },
  })
  expect(accepted.json().member).toMatchObject({ name: 'Nele', speaksForAuthority: true })
})
