import { expect, it, vi } from 'vitest'
import type { DraftThere, NewDraft } from '../../server/drafts/contract.ts'
import { sweepDrafts } from '../../server/drafts/forget.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const clara = await signedIn(app, 'Clara')
const anna = await signedIn(app, 'Anna')
const { community } = await aCommunityOf(app, clara, anna)

const words = (body: string, changes: Partial<NewDraft> = {}): NewDraft => ({
  ...{ title: '', kind: null, body, replyTo: 1, version: null, since: null },
  ...changes,
})

const keep = async (who: Person, place: string, draft: NewDraft) =>
  (await who.put(`/drafts/${place}`, draft)).json()

const draftOf = async (who: Person, place: string) =>
  ((await who.get(`/drafts/${place}`)).json() as DraftThere).draft

const placesOf = async (who: Person) =>
  (await who.get('/drafts')).json().items.map(({ place }: { place: string }) => place)

it('keeps what one has begun to write, for oneself alone', async () => {
  const { thread } = await aThread(clara, community.id, { title: 'Wohin damit?' })
  const place = `thread:${thread.id}`
  const { savedAt } = await keep(anna, place, words('Bei uns', { replyTo: 1 }))
  expect(await draftOf(anna, place)).toEqual({
    ...{ title: '', kind: null, body: 'Bei uns', replyTo: 1, version: null, form: null, savedAt },
  })
  expect(await draftOf(clara, place)).toBeNull()
  expect((await anna.get('/drafts')).json().items).toEqual([
    {
      place,
      community: { id: community.id, name: community.name },
      thread: { id: thread.id, title: 'Wohin damit?' },
      postNumber: null,
      event: null,
      talk: null,
      title: '',
      beginning: 'Bei uns',
      savedAt,
    },
  ])
  expect(await placesOf(clara)).toEqual([])

  expect((await anna.delete(`/drafts/${place}`)).statusCode).toBe(204)
  expect(await draftOf(anna, place)).toBeNull()
})

it('loses no draft to one that does not know of it', async () => {
  const { thread } = await aThread(clara, community.id)
  const place = `thread:${thread.id}`
  const first = await keep(anna, place, words('Aus dem Büro'))
  await vi.waitUntil(() => Date.now() > Date.parse(first.savedAt))
  expect(await keep(anna, place, words('Von zu Hause'))).toMatchObject({ code: 'draft_changed' })
  const second = await keep(anna, place, words('Aus dem Büro!', { since: first.savedAt }))
  const stale = words('Von zu Hause', { since: first.savedAt })
  expect(await keep(anna, place, stale)).toMatchObject({ code: 'draft_changed' })
  // The same words once more, because an answer was lost, are no other draft.
  const again = words('Aus dem Büro!', { since: first.savedAt })
  expect(await keep(anna, place, again)).toMatchObject({ savedAt: expect.any(String) })
  expect((await draftOf(anna, place))?.body).toBe('Aus dem Büro!')
  expect(second.savedAt).not.toBe(first.savedAt)
})

it('forgets it in the moment it is sent', async () => {
  const { thread } = await aThread(clara, community.id)
  const place = `thread:${thread.id}`
  await keep(anna, place, words('Bei uns auch'))
  await keep(clara, place, words('Bleibt'))
  const refused = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 99, body: 'Bei uns' })
  expect(refused.statusCode).toBe(400)
  expect((await draftOf(anna, place))?.body).toBe('Bei uns auch')
  await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Bei uns auch' })
  expect(await draftOf(anna, place)).toBeNull()
  expect((await draftOf(clara, place))?.body).toBe('Bleibt')

  const beginning = `community:${community.id}`
  await keep(anna, beginning, words('', { title: 'Wer hat', kind: 'question', replyTo: null }))
  expect(await draftOf(anna, beginning)).toMatchObject({ title: 'Wer hat', kind: 'question' })
  await aThread(anna, community.id)
  expect(await draftOf(anna, beginning)).toBeNull()
})

it('keeps edits of one’s own posts, and of nobody else’s', async () => {
  const { posts } = await aThread(clara, community.id)
  const place = `post:${posts.items[0]!.id}`
  expect(await keep(anna, place, words('Fremd'))).toMatchObject({ code: 'not_found' })
  await keep(clara, place, words('Genauer', { replyTo: null }))
  expect((await clara.get('/drafts')).json().items[0]).toMatchObject({ place, postNumber: 1 })
})

it('goes with whoever leaves the community', async () => {
  const dora = await signedIn(app, 'Dora')
  await dora.put(`/communities/${community.id}/membership`)
  const { thread } = await aThread(clara, community.id)
  const place = `thread:${thread.id}`
  await keep(dora, place, words('Gleich weg'))
  await dora.delete(`/communities/${community.id}/membership`)
  expect((await dora.get(`/drafts/${place}`)).statusCode).toBe(404)
  expect(await placesOf(dora)).toEqual([])
  await dora.put(`/communities/${community.id}/membership`)
  expect(await draftOf(dora, place)).toBeNull()
})

it('is kept in so many places and for so many days', async () => {
  const emil = await signedIn(app, 'Emil')
  await emil.put(`/communities/${community.id}/membership`)
  const places: string[] = []
  for (let count = 0; count <= 50; count += 1) {
    places.push(`thread:${(await aThread(clara, community.id)).thread.id}`)
  }
  for (const place of places.slice(0, 45)) await keep(emil, place, words('Einer'))
  const last = await Promise.all(places.slice(45).map((it) => keep(emil, it, words('Zugleich'))))
  expect(last.filter((it) => it.code === 'too_many_drafts')).toHaveLength(1)
  expect(await keep(emil, places[0]!, words('Einer'))).toMatchObject({
    savedAt: expect.any(String),
  })
  expect(await placesOf(emil)).toHaveLength(50)

  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000)
  await app.change(null, sweepDrafts, days(89))
  expect(await placesOf(emil)).toHaveLength(50)
  await app.change(null, sweepDrafts, days(91))
  expect(await placesOf(emil)).toEqual([])
})

it.each(['thread:0', 'thread:x', 'member:1', 'thread:99999999', 'post:1%20', '%00'])(
  'knows no place "%s"',
  async (place) => {
    expect((await anna.get(`/drafts/${place}`)).statusCode).toBeGreaterThanOrEqual(400)
    expect((await anna.get(`/drafts/${place}`)).statusCode).toBeLessThan(500)
  },
)
