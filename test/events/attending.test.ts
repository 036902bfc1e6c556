import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk } from '../support/programme.ts'

const app = await startApp()

const attendanceOf = async (who: Person, eventId: number) =>
  (await who.get(`/events/${eventId}`)).json().attendance

describe('registering for an event', () => {
  it('gives away each seat once, however many come at once', async () => {
    const { office, event } = await aPublishedEvent(app, { capacity: 10 })
    const crowd = await Promise.all(Array.from({ length: 30 }, () => signedIn(app, 'Mitglied')))

    await Promise.all(crowd.map((who) => who.put(`/events/${event.id}/attendance`)))

    expect((await office.get(`/events/${event.id}`)).json()).toMatchObject({
      seatsTaken: 10,
      waiting: 20,
    })
    const states = await Promise.all(crowd.map((who) => attendanceOf(who, event.id)))
    expect(states.filter((it) => it === 'seated')).toHaveLength(10)
    expect(states.filter((it) => it === 'waiting')).toHaveLength(20)
  })

  it('twice is once', async () => {
    const { office, event } = await aPublishedEvent(app, { capacity: 5 })
    const anna = await signedIn(app, 'Anna')

    await Promise.all([1, 2, 3].map(() => anna.put(`/events/${event.id}/attendance`)))

    expect((await office.get(`/events/${event.id}`)).json()).toMatchObject({
      seatsTaken: 1,
      authorities: [{ authority: { id: anna.authorityId }, attending: 1 }],
    })
  })

  it('gives a seat that becomes free to who has waited longest, and says so', async () => {
    const { event } = await aPublishedEvent(app, { capacity: 1 })
    const [anna, bruno, clara] = [
      await signedIn(app, 'Anna'),
      await signedIn(app, 'Bruno'),
      await signedIn(app, 'Clara'),
    ]
    for (const who of [anna, bruno, clara]) await who.put(`/events/${event.id}/attendance`)

    await anna.delete(`/events/${event.id}/attendance`)

    expect(await attendanceOf(bruno, event.id)).toBe('seated')
    expect(await attendanceOf(clara, event.id)).toBe('waiting')
    expect((await bruno.get('/notifications')).json().items).toMatchObject([
      { kind: 'seat', event: { id: event.id } },
    ])
  })

  it('seats those who wait when there is more room, and never takes a seat away', async () => {
    const { office, plan, event } = await aPublishedEvent(app, { capacity: 1 })
    const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
    for (const who of [anna, bruno]) await who.put(`/events/${event.id}/attendance`)
    const revision = async () => (await office.get(`/events/${event.id}`)).json().revision
    const edit = async (capacity: number) =>
      office.put(`/events/${event.id}`, { ...plan, capacity, revision: await revision() })

    await edit(2)
    expect(await attendanceOf(bruno, event.id)).toBe('seated')
    expect((await edit(1)).json()).toMatchObject({ code: 'invalid', field: 'capacity' })
  })

  it('shows how many take part of which authority, and no person', async () => {
    const { event } = await aPublishedEvent(app)
    const [anna, bruno] = [await signedIn(app, 'Annegret'), await signedIn(app, 'Bruno')]
    await anna.put(`/events/${event.id}/attendance`)

    const { body } = await bruno.get(`/events/${event.id}`)

    expect(body).not.toContain('Annegret')
  })

  it('tells where to take part from afar only those who do', async () => {
    const { event } = await aPublishedEvent(app, { link: 'https://example.org/raum' })
    const anna = await signedIn(app, 'Anna')
    const link = async () => (await anna.get(`/events/${event.id}`)).json().link
    const calendar = async () => (await anna.get(`/events/${event.id}/calendar.ics`)).body

    expect(await link()).toBeNull()
    expect(await calendar()).not.toContain('raum')
    await anna.put(`/events/${event.id}/attendance`)
    expect(await link()).toBe('https://example.org/raum')
    expect(await calendar()).toContain('raum')
  })

  it('is over when the event is', async () => {
    const { office, event } = await aPublishedEvent(app)
    const talk = await aTalk(office, event.id)
    const anna = await signedIn(app, 'Anna')
    await office.put(`/events/${event.id}/ending`)

    const late = [
      await anna.put(`/events/${event.id}/attendance`),
      await anna.delete(`/events/${event.id}/attendance`),
      await anna.post(`/talks/${talk.id}/questions`, { body: 'Zu spät?' }),
    ]

    expect(late.map((it) => [it.statusCode, it.json().code])).toEqual(
      Array(3).fill([409, 'event_over']),
    )
  })
})

describe('a calendar file', () => {
  it('keeps its identity, and escapes what is in it', async () => {
    const { office, plan, event } = await aPublishedEvent(app, { motto: 'Eins; zwei, drei\\' })
    const before = await office.get(`/events/${event.id}/calendar.ics`)
    const { revision } = (await office.get(`/events/${event.id}`)).json()
    await office.put(`/events/${event.id}`, { ...plan, motto: 'Vier', revision })
    const after = await office.get(`/events/${event.id}/calendar.ics`)

    expect(before.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(before.body).toContain('Eins\\; zwei\\, drei\\\\')
    const line = (text: string, name: string) =>
      text.match(new RegExp(`^${name}:(.*)\r$`, 'm'))?.[1]
    expect(line(after.body, 'UID')).toBe(line(before.body, 'UID'))
    expect(Number(line(after.body, 'SEQUENCE'))).toBeGreaterThan(
      Number(line(before.body, 'SEQUENCE')),
    )
    expect(after.body.split('\r\n').every((it) => Buffer.byteLength(it) <= 75)).toBe(true)
  })
})
