import { expect, it, vi } from 'vitest'
import type { DraftThere, NewDraft } from '../../server/drafts/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, theOffice } from '../support/programme.ts'

const app = await startApp()

const words = (body: string, changes: Partial<NewDraft> = {}): NewDraft => ({
  ...{ title: '', kind: null, body, replyTo: null, version: null, since: null },
  ...changes,
})
const draftOf = async (who: Person, place: string) =>
  ((await who.get(`/drafts/${place}`)).json() as DraftThere).draft
const listed = async (who: Person) => (await who.get('/drafts')).json().items

async function anEventWithATalk() {
  const { office, event, plan } = await aPublishedEvent(app)
  return { office, plan, event, talk: await aTalk(office, event.id, { title: 'Wallet' }) }
}

const threadOf = async (who: Person, eventId: number) =>
  (await who.get(`/events/${eventId}/founding`)).json().talks[0].threadId as number

it('keeps a question that is being asked, until it is', async () => {
  const { event, talk } = await anEventWithATalk()
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  const place = `question:${talk.id}`
  expect((await anna.put(`/drafts/${place}`, words('Und wenn'))).statusCode).toBe(200)
  expect(await draftOf(anna, place)).toMatchObject({ body: 'Und wenn' })
  expect(await listed(anna)).toMatchObject([
    {
      ...{ place, community: null, thread: null },
      event: { id: event.id, motto: event.motto },
      talk: { id: talk.id, title: 'Wallet' },
    },
  ])
  expect(await draftOf(ute, place)).toBeNull()
  await anna.post(`/talks/${talk.id}/questions`, { body: 'Und wenn nicht?' })
  expect(await draftOf(anna, place)).toBeNull()
})

it('carries what was being asked when the event ended into the talk’s thread', async () => {
  const { office, event, talk } = await anEventWithATalk()
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  await anna.put(`/events/${event.id}/attendance`)
  const place = `question:${talk.id}`
  const { savedAt } = (await anna.put(`/drafts/${place}`, words('Eine lange'))).json()
  await ute.put(`/drafts/${place}`, words('Von außen'))
  await office.put(`/events/${event.id}/ending`)

  const thread = `thread:${await threadOf(anna, event.id)}`
  expect(await draftOf(anna, thread)).toMatchObject({ body: 'Eine lange', replyTo: 1 })
  // The page that was open goes on by the name that it knows, and writes the same draft.
  const later = words('Eine lange Frage', { since: savedAt })
  expect((await anna.put(`/drafts/${place}`, later)).statusCode).toBe(200)
  expect(await draftOf(anna, thread)).toMatchObject({ body: 'Eine lange Frage' })
  expect(await draftOf(anna, place)).toMatchObject({ body: 'Eine lange Frage' })
  expect(await listed(anna)).toMatchObject([{ place: thread, talk: null }])

  // Who does not belong there has it still, and takes it along on joining.
  expect(await draftOf(ute, place)).toMatchObject({ body: 'Von außen' })
  expect((await ute.get(`/drafts/${thread}`)).statusCode).toBe(404)
  const { community } = (await ute.get(`/events/${event.id}/founding`)).json()
  await ute.put(`/communities/${community.id}/membership`)
  expect(await draftOf(ute, thread)).toMatchObject({ body: 'Von außen' })
  expect(await listed(ute)).toHaveLength(1)
})

it('leaves no draft behind that is saved while the event ends', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { office, event, talk } = await anEventWithATalk()
    const anna = await signedIn(app, 'Anna')
    await anna.put(`/events/${event.id}/attendance`)
    const place = `question:${talk.id}`
    const [saved] = await Promise.all([
      anna.put(`/drafts/${place}`, words('Gerade noch')),
      office.put(`/events/${event.id}/ending`),
    ])
    expect(saved.statusCode).toBe(200)
    const thread = `thread:${await threadOf(anna, event.id)}`
    expect((await listed(anna)).map((it: { place: string }) => it.place)).toEqual([thread])
  }
})

it('keeps the plan of an event, for oneself alone and where one may plan', async () => {
  const { office, plan } = await theOffice(app)
  const anna = await signedIn(app, 'Anna')
  const form = JSON.stringify({ place: 'Köln' })
  await office.put('/drafts/event:new', words('Es geht um', { title: 'Wallets', form }))
  expect(await draftOf(office, 'event:new')).toMatchObject({ title: 'Wallets', form })
  expect(await draftOf(anna, 'event:new')).toBeNull()
  const event = (await office.post('/events', plan)).json()
  expect(await draftOf(office, 'event:new')).toBeNull()

  const place = `event:${event.id}`
  expect((await anna.put(`/drafts/${place}`, words('Fremd'))).statusCode).toBe(404)
  await office.put(`/drafts/${place}`, words('Genauer', { form, version: event.revision }))
  expect(await listed(office)).toMatchObject([{ place, event: { motto: event.motto } }])
  await office.put(`/events/${event.id}`, { ...plan, revision: event.revision })
  expect(await draftOf(office, place)).toBeNull()

  await office.put(`/drafts/${place}`, words('Noch einmal', { form }))
  await office.put(`/events/${event.id}/cancellation`, { reason: 'Krank.' })
  expect(await listed(office)).toEqual([])
})

it('does not show a stranger that there is a draft event, nor its talks', async () => {
  const { office, plan } = await theOffice(app)
  const event = (await office.post('/events', plan)).json()
  const talk = await aTalk(office, event.id)
  const anna = await signedIn(app, 'Anna')
  for (const place of [`event:${event.id}`, `question:${talk.id}`]) {
    const there = await anna.get(`/drafts/${place}`)
    const nowhere = await anna.get(`/drafts/${place.replace(/\d+/, '999999')}`)
    expect([there.statusCode, there.body]).toEqual([404, nowhere.body])
  }
})

it('takes only another form for another draft', async () => {
  const { office } = await theOffice(app)
  const place = 'event:new'
  const first = (await office.put(`/drafts/${place}`, words('', { form: 'eins' }))).json()
  await vi.waitUntil(() => Date.now() > Date.parse(first.savedAt))
  const other = await office.put(`/drafts/${place}`, words('', { form: 'zwei' }))
  expect(other.json()).toMatchObject({ code: 'draft_changed' })
  const same = await office.put(`/drafts/${place}`, words('', { form: 'eins' }))
  expect(same.statusCode).toBe(200)
})
