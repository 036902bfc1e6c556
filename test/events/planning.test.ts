import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, hoursFromNow, theOffice } from '../support/programme.ts'

const app = await startApp()

describe('planning an event', () => {
  it('begins with a draft that only its planners find', async () => {
    const { office, plan } = await theOffice(app)
    const host = await signedIn(app, 'Hanna')
    const [colleague, stranger] = [
      await signedIn(app, 'Carl', { authorityId: host.authorityId }),
      await signedIn(app, 'Stefan'),
    ]

    const draft = await host.post('/events', { ...plan, hostId: host.authorityId })

    expect(draft.statusCode).toBe(201)
    const { id } = draft.json()
    expect(draft.json()).toMatchObject({ state: 'draft', may: { plan: true, attend: false } })
    for (const who of [host, colleague, office]) {
      expect((await who.get(`/events/${id}`)).statusCode).toBe(200)
    }
    const hidden = await stranger.get(`/events/${id}`)
    expect([hidden.statusCode, hidden.body]).toEqual([
      404,
      (await stranger.get('/events/999999')).body,
    ])
    const { items } = (await stranger.get('/events?when=upcoming')).json()
    expect(items.map((it: { id: number }) => it.id)).not.toContain(id)
    expect((await stranger.put(`/events/${id}/attendance`)).statusCode).toBe(404)
    expect((await stranger.get(`/events/${id}/calendar.ics`)).statusCode).toBe(404)

    await colleague.put(`/events/${id}/publication`)

    expect((await stranger.get(`/events/${id}`)).json()).toMatchObject({
      state: 'published',
      may: { plan: false, attend: true },
    })
  })

  it('is for the host authority and the office', async () => {
    const { plan, event } = await aPublishedEvent(app)
    const stranger = await signedIn(app, 'Stefan')

    expect((await stranger.post('/events', plan)).statusCode).toBe(403)
    expect((await stranger.put(`/events/${event.id}`, { ...plan, revision: 2 })).statusCode).toBe(
      403,
    )
    expect((await stranger.put(`/events/${event.id}/ending`)).statusCode).toBe(403)
    expect(
      (await stranger.put(`/events/${event.id}/cancellation`, { reason: 'x' })).statusCode,
    ).toBe(403)
    const talk = {
      startsAt: hoursFromNow(0),
      title: 'T',
      speaker: 'S',
      speakerId: null,
      authorityId: 1,
      abstract: '',
    }
    expect((await stranger.post(`/events/${event.id}/talks`, talk)).statusCode).toBe(403)
  })

  it('names the field that does not fit', async () => {
    const { office, plan } = await theOffice(app)
    const other = await signedIn(app, 'Otto')
    const wrong = [
      [{ startsAt: '0026-07-06T10:30:00Z' }, 'startsAt'],
      [{ endsAt: '12027-07-06T10:30:00Z' }, 'endsAt'],
      [{ endsAt: '2101-01-01T00:00:00Z' }, 'endsAt'],
      [{ endsAt: plan.startsAt }, 'endsAt'],
      [{ endsAt: 'tomorrow' }, 'endsAt'],
      [{ seriesId: 999_999 }, 'seriesId'],
      [{ topicId: 999_999 }, 'topicId'],
      [{ hostId: 999_999 }, 'hostId'],
      [{ coordinatingId: 999_999 }, 'coordinatingId'],
      [{ coordinators: [{ memberId: other.id, deputy: false }] }, 'coordinators'],
      [{ link: 'javascript:alert(1)' }, 'link'],
      [{ capacity: 0 }, 'capacity'],
    ] as const
    for (const [changes, field] of wrong) {
      const response = await office.post('/events', { ...plan, ...changes })
      expect(response.statusCode).toBe(400)
      expect(response.json()).toMatchObject({ code: 'invalid', field })
    }
  })

  it('does not let two who edit at once undo each other', async () => {
    const { office, plan, event } = await aPublishedEvent(app)
    const { revision } = (await office.get(`/events/${event.id}`)).json()

    const first = await office.put(`/events/${event.id}`, { ...plan, motto: 'Eins', revision })
    const second = await office.put(`/events/${event.id}`, { ...plan, motto: 'Zwei', revision })

    expect(first.json()).toMatchObject({ motto: 'Eins', revision: revision + 1 })
    expect([second.statusCode, second.json().code]).toEqual([409, 'edited_meanwhile'])
  })

  it('arranges an agenda in the order of time, from which nothing asked can get lost', async () => {
    const { office, event } = await aPublishedEvent(app)
    const anna = await signedIn(app, 'Anna')
    const second = await aTalk(office, event.id, { title: 'Zwei', startsAt: hoursFromNow(1) })
    const first = await aTalk(office, event.id, { title: 'Eins', startsAt: hoursFromNow(0) })
    await anna.post(`/talks/${first.id}/questions`, { body: 'Wie?' })

    expect((await office.delete(`/talks/${second.id}`)).statusCode).toBe(204)
    const kept = await office.delete(`/talks/${first.id}`)

    expect([kept.statusCode, kept.json().code]).toEqual([409, 'talk_has_questions'])
    expect((await anna.get(`/events/${event.id}`)).json().agenda).toMatchObject([
      {
        title: 'Eins',
        questionCount: 1,
        questions: [{ author: { name: 'Anna' }, html: '<p>Wie?</p>\n' }],
      },
    ])
  })

  it('can be called off, with a reason that all who registered are told', async () => {
    const { office, plan, event } = await aPublishedEvent(app)
    const anna = await signedIn(app, 'Anna')
    await anna.put(`/events/${event.id}/attendance`)

    await office.put(`/events/${event.id}/cancellation`, { reason: 'Der Saal ist gesperrt.' })

    expect((await anna.get(`/events/${event.id}`)).json()).toMatchObject({
      state: 'cancelled',
      cancellationReason: 'Der Saal ist gesperrt.',
    })
    expect((await anna.get('/notifications')).json().items).toMatchObject([
      { kind: 'cancellation', event: { id: event.id } },
    ])
    const refusals = [
      await office.put(`/events/${event.id}`, { ...plan, revision: 3 }),
      await office.put(`/events/${event.id}/ending`),
      await anna.put(`/events/${event.id}/attendance`),
    ]
    expect(refusals.map((it) => it.json().code)).toEqual(Array(3).fill('event_cancelled'))
    expect((await anna.get(`/events/${event.id}/calendar.ics`)).body).toContain('STATUS:CANCELLED')
  })
})

describe('the programme', () => {
  it('goes on where a page of it ends', async () => {
    const { office, plan } = await theOffice(app)
    const mottos = Array.from({ length: 35 }, (_, index) => `Nummer ${index}`)
    for (const [index, motto] of mottos.entries()) {
      const times = { startsAt: hoursFromNow(1000 + index), endsAt: hoursFromNow(1001 + index) }
      const event = (await office.post('/events', { ...plan, ...times, motto })).json()
      await office.put(`/events/${event.id}/publication`)
    }
    const seen: string[] = []
    let after = ''
    do {
      const page = (await office.get(`/events?when=upcoming${after}`)).json()
      seen.push(...page.items.map((it: { motto: string }) => it.motto))
      after = page.next && `&after=${page.next}`
    } while (after)

    expect(seen.filter((it) => it.startsWith('Nummer'))).toEqual(mottos)
  })
})

it('counts what was called off to the past, once it would have been over', async () => {
  const { office, plan } = await theOffice(app)
  const times = { startsAt: hoursFromNow(-2), endsAt: hoursFromNow(-1) }
  const event = (await office.post('/events', { ...plan, ...times })).json()
  await office.put(`/events/${event.id}/cancellation`, { reason: 'Der Saal ist gesperrt.' })
  const listed = async (when: string) =>
    (await office.get(`/events?when=${when}`))
      .json()
      .items.some((it: { id: number }) => it.id === event.id)

  expect(await listed('upcoming')).toBe(false)
  expect(await listed('past')).toBe(true)
})
