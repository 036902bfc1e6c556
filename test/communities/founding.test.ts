import { describe, expect, it } from 'vitest'
import { endDueEvents } from '../../server/events/ending/end-due.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, hoursFromNow } from '../support/programme.ts'

const app = await startApp()

describe('an event that ends', () => {
  it('founds its community, with what it starts from', async () => {
    const [anna, bruno, clara] = [
      await signedIn(app, 'Anna'),
      await signedIn(app, 'Bruno'),
      await signedIn(app, 'Clara'),
    ]
    const { office, event } = await aPublishedEvent(app, {
      coordinatingId: clara.authorityId,
      coordinators: [{ memberId: clara.id, deputy: false }],
    })
    const talk = await aTalk(office, event.id, { abstract: 'Ein *Pilot*.', speakerId: null })
    for (const who of [anna, bruno]) await who.put(`/events/${event.id}/attendance`)
    await anna.post(`/talks/${talk.id}/questions`, { body: 'Was passiert bei Entzug?' })
    const brunosPage = await bruno.listen()
    expect((await anna.get(`/events/${event.id}/founding`)).json()).toBeNull()

    await endDueEvents(app, new Date(hoursFromNow(2)))

    expect(await brunosPage.next('community.founded')).toMatchObject({ eventId: event.id })
    const founding = (await bruno.get(`/events/${event.id}/founding`)).json()
    const community = (await bruno.get(`/communities/${founding.community.id}`)).json()
    expect(community).toMatchObject({
      name: event.topic.name,
      joined: true,
      memberCount: 3,
      coordinating: { id: clara.authorityId },
      coordinators: [{ member: { name: 'Clara' }, deputy: false }],
      foundingEvents: [{ id: event.id, state: 'ended' }],
      may: { moderate: false },
    })
    const opening = (await bruno.get(`/threads/${founding.openingThreadId}`)).json()
    expect(opening.thread).toMatchObject({ title: event.motto, author: null })
    expect(opening.posts.items[0].html).toContain('2 aus 2 Behörden')
    const [{ threadId }] = founding.talks
    const { thread, posts } = (await anna.get(`/threads/${threadId}`)).json()
    expect(thread).toMatchObject({ kind: 'talk', following: true, origin: { eventId: event.id } })
    expect(posts.items).toMatchObject([
      { number: 1, author: null, html: '<p>Ein <em>Pilot</em>.</p>\n' },
      { number: 2, replyTo: 1, author: { name: 'Anna' } },
    ])
    expect((await bruno.get('/notifications')).json().items).toMatchObject([
      { kind: 'founding', unread: 1, community: { id: community.id } },
    ])
  })

  it('is coordinated by the host authority where none is designated', async () => {
    const { office, event } = await aPublishedEvent(app)
    await office.put(`/events/${event.id}/attendance`)

    await office.put(`/events/${event.id}/ending`)

    const { community } = (await office.get(`/events/${event.id}/founding`)).json()
    expect((await office.get(`/communities/${community.id}`)).json()).toMatchObject({
      coordinating: { id: office.authorityId },
      coordinators: [{ member: { id: office.id } }],
      may: { moderate: true },
    })
  })

  it('tells the office where nobody of the authority is there to coordinate', async () => {
    const anna = await signedIn(app, 'Anna')
    const { office, event } = await aPublishedEvent(app, { coordinatingId: anna.authorityId })

    await office.put(`/events/${event.id}/ending`)

    const { community } = (await office.get(`/events/${event.id}/founding`)).json()
    expect((await office.get('/notifications')).json().items).toMatchObject([
      { kind: 'vacancy', community: { id: community.id } },
    ])
  })

  it('joins the community that its topic has already', async () => {
    const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
    const first = await aPublishedEvent(app)
    await anna.put(`/events/${first.event.id}/attendance`)
    await first.office.put(`/events/${first.event.id}/ending`)
    const second = await aPublishedEvent(app, { topicId: first.plan.topicId, motto: 'Noch einmal' })
    await aTalk(second.office, second.event.id)
    await bruno.put(`/events/${second.event.id}/attendance`)
    const awaited = (await bruno.get(`/events/${second.event.id}/founding`)).json()
    const brunosPage = await bruno.listen()

    await second.office.put(`/events/${second.event.id}/ending`)

    const before = (await anna.get(`/events/${first.event.id}/founding`)).json()
    const after = (await bruno.get(`/events/${second.event.id}/founding`)).json()
    expect(after.community.id).toBe(before.community.id)
    expect([before.state, awaited.state, after.state]).toEqual(['founded', 'awaited', 'joined'])
    expect(await brunosPage.next('community.joined')).toMatchObject({ eventId: second.event.id })
    const threads = (await bruno.get(`/communities/${after.community.id}/threads`)).json()
    expect(threads.items.map(({ title }: { title: string }) => title)).toEqual([
      'Noch einmal',
      'Führerscheine prüfen',
      'Blockchain: wo sie trägt',
    ])
    expect((await anna.get(`/communities/${before.community.id}`)).json()).toMatchObject({
      memberCount: 2,
      coordinating: { id: first.office.authorityId },
    })
  })

  it('is ended once, however often it is seen to end', async () => {
    const { office, event } = await aPublishedEvent(app)
    await office.put(`/events/${event.id}/attendance`)
    const late = new Date(hoursFromNow(2))

    await Promise.all(Array.from({ length: 20 }, () => endDueEvents(app, late)))

    const { community } = (await office.get(`/events/${event.id}/founding`)).json()
    const { items } = (await office.get(`/communities/${community.id}/threads`)).json()
    expect(items).toHaveLength(1)
    expect((await office.get('/notifications')).json().items[0]).toMatchObject({ unread: 1 })
    expect((await office.put(`/events/${event.id}/ending`)).json().code).toBe('event_over')
  })
})
