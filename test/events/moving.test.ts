import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { events, talkQuestions } from '../../server/events/tables.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, hoursFromNow, theOffice } from '../support/programme.ts'

const app = await startApp()

const notificationsOf = async (person: Person) => (await person.get('/notifications')).json().items

describe('an event that moves', () => {
  it('tells who registered and who waits, and takes its talks along', async () => {
    const [anna, ute, kurt] = [
      await signedIn(app, 'Anna'),
      await signedIn(app, 'Ute'),
      await signedIn(app, 'Kurt'),
    ]
    const from = { startsAt: '2099-01-12T09:00:00.000Z', endsAt: '2099-01-12T11:00:00.000Z' }
    const to = { startsAt: '2099-02-16T13:00:00.000Z', endsAt: '2099-02-16T15:00:00.000Z' }
    const { office, plan, event } = await aPublishedEvent(app, { ...from, capacity: 1 })
    await aTalk(office, event.id, { startsAt: '2099-01-12T10:00:00.000Z' })
    for (const person of [anna, ute]) await person.put(`/events/${event.id}/attendance`)
    const { revision } = (await office.get(`/events/${event.id}`)).json()

    const changes = { ...plan, capacity: 1, ...to, place: 'Köln', revision }
    const moved = await office.put(`/events/${event.id}`, changes)

    expect(moved.json().agenda).toMatchObject([{ startsAt: '2099-02-16T14:00:00.000Z' }])
    for (const person of [anna, ute]) {
      expect(await notificationsOf(person)).toMatchObject([
        { kind: 'moved', unread: 1, from: { ...from, place: plan.place }, to: { place: 'Köln' } },
      ])
    }
    expect(await notificationsOf(kurt)).toEqual([])

    // What is edited but not moved tells nobody.
    const now = moved.json().revision
    await office.put(`/events/${event.id}`, { ...changes, motto: 'Anders', revision: now })
    expect(await notificationsOf(anna)).toHaveLength(1)
  })

  it('does not move into the past, nor is it published there', async () => {
    const { office, plan, event } = await aPublishedEvent(app)
    const past = { startsAt: '2025-06-07T09:00:00.000Z', endsAt: '2025-06-07T16:00:00.000Z' }
    const { revision } = (await office.get(`/events/${event.id}`)).json()
    const edited = await office.put(`/events/${event.id}`, { ...plan, ...past, revision })
    expect([edited.statusCode, edited.json().field]).toEqual([400, 'endsAt'])

    const draft = await office.post('/events', { ...plan, ...past })
    const published = await office.put(`/events/${draft.json().id}/publication`)
    expect([published.statusCode, published.json().field]).toEqual([400, 'endsAt'])
    expect((await office.get(`/events/${draft.json().id}`)).json().state).toBe('draft')
  })
})

describe('a founding', () => {
  it('tells everybody whom it admits, and who coordinates', async () => {
    const [coordinator, speaker, guest] = [
      await signedIn(app, 'Clara'),
      await signedIn(app, 'Sam'),
      await signedIn(app, 'Gerd'),
    ]
    const { office, event } = await aPublishedEvent(app, {
      coordinatingId: coordinator.authorityId,
      coordinators: [{ memberId: coordinator.id, deputy: false }],
    })
    await aTalk(office, event.id, {
      ...{ speakerId: speaker.id, authorityId: speaker.authorityId },
    })
    await guest.put(`/events/${event.id}/attendance`)
    await office.put(`/events/${event.id}/ending`)

    const { community } = (await guest.get(`/events/${event.id}/founding`)).json()
    for (const [person, kind] of [
      [coordinator, 'coordination'],
      [speaker, 'speaking'],
      [guest, 'founding'],
    ] as const) {
      expect((await person.get(`/communities/${community.id}`)).json().joined).toBe(true)
      expect((await notificationsOf(person)).map((it: { kind: string }) => it.kind)).toEqual([kind])
    }
  })
})

describe('an agenda', () => {
  it('has fifty talks at most, however many are added at once', async () => {
    const { office, event } = await aPublishedEvent(app)
    const plan = {
      ...{ startsAt: hoursFromNow(0), title: 'Vortrag', speaker: 'Tobias Lenk', speakerId: null },
      ...{ authorityId: office.authorityId, abstract: '' },
    }
    const added = await Promise.all(
      Array.from({ length: 55 }, () => office.post(`/events/${event.id}/talks`, plan)),
    )
    const refused = added.filter(({ statusCode }) => statusCode !== 201)
    expect(refused.map((it) => it.json().code)).toEqual(Array(5).fill('agenda_full'))
    expect((await office.get(`/events/${event.id}`)).json().agenda).toHaveLength(50)
  })

  it('takes five hundred questions to a talk at most, however many are put at once', async () => {
    const { office, event } = await aPublishedEvent(app)
    const talk = await aTalk(office, event.id)
    const anna = await signedIn(app, 'Anna')
    const before = { talkId: talk.id, authorId: anna.id, body: 'Wie?', html: '<p>Wie?</p>\n' }
    const many = Array.from({ length: 490 }, () => ({ ...before, askedAt: new Date() }))
    await app.change(null, ({ tx }) => tx.insert(talkQuestions).values(many))
    const asked = await Promise.all(
      Array.from({ length: 15 }, () => anna.post(`/talks/${talk.id}/questions`, { body: 'Was?' })),
    )
    const refused = asked.filter(({ statusCode }) => statusCode !== 201)
    expect(refused.map((it) => it.json().code)).toEqual(Array(5).fill('too_many_questions'))
    expect((await anna.get(`/events/${event.id}`)).json().agenda[0].questionCount).toBe(500)
  })
})

describe('a calendar', () => {
  it('says that a draft is tentative, and leaves out what no calendar takes', async () => {
    const { office, plan } = await theOffice(app)
    const { id } = (await office.post('/events', plan)).json()
    // A row from before texts were cleaned.
    const motto = 'Tab\tund\u000bvertikal\u0001'
    await app.change(null, ({ tx }) => tx.update(events).set({ motto }).where(eq(events.id, id)))
    const { body } = await office.get(`/events/${id}/calendar.ics`)
    expect(body).toContain('STATUS:TENTATIVE')
    expect(body).toContain('Tab und vertikal')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/)
  })
})
