import type { Community } from '../../server/communities/contract.ts'
import type { Event, EventPlan, Talk, TalkPlan } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import type { Post, Posts, ThreadPage } from '../../server/threads/contract.ts'
import type { App } from './app.ts'
import { type Person, signedIn, unique } from './cast.ts'

const HOUR = 60 * 60 * 1000

export const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** The network office, and a plan for an event that it can fill in. */
export async function theOffice(app: App) {
  const office = await signedIn(app, 'Olga', { office: true })
  const workshop = (
    await office.post('/workshops', { name: unique('Werkstatt '), purpose: '' })
  ).json()
  const series = await office.post('/series', {
    workshopId: workshop.id,
    name: unique('Reihe '),
    purpose: '',
  })
  const topic = await office.post('/topics', { name: unique('Thema ') })
  const plan: EventPlan = {
    seriesId: series.json().id,
    topicId: topic.json().id,
    motto: 'Blockchain: wo sie trägt',
    hostId: office.authorityId,
    coordinatingId: null,
    coordinators: [],
    place: 'Nürnberg',
    link: null,
    startsAt: hoursFromNow(-1),
    endsAt: hoursFromNow(1),
    abstract: 'Es geht um **Einsatzfelder**.',
    capacity: null,
  }
  return { office, plan }
}

/** An event of the office's that everybody can see. */
export async function aPublishedEvent(app: App, changes: Partial<EventPlan> = {}) {
  const { office, plan } = await theOffice(app)
  const event: Event = (await office.post('/events', { ...plan, ...changes })).json()
  await office.put(`/events/${event.id}/publication`)
  return { office, plan, event }
}

export async function aTalk(planner: Person, eventId: number, changes: Partial<TalkPlan> = {}) {
  const response = await planner.post(`/events/${eventId}/talks`, {
    startsAt: hoursFromNow(0),
    title: 'Führerscheine prüfen',
    speaker: 'Tobias Lenk',
    speakerId: null,
    authorityId: planner.authorityId,
    abstract: '',
    ...changes,
  })
  return response.json() as Talk
}

/** A community that an event has founded: its coordinator, and the members who attended. */
export async function aCommunityOf(app: App, coordinator: Person, ...attendees: Person[]) {
  const { office, event, plan } = await aPublishedEvent(app, {
    coordinatingId: coordinator.authorityId,
    coordinators: [{ memberId: coordinator.id, deputy: false }],
  })
  for (const attendee of attendees) await attendee.put(`/events/${event.id}/attendance`)
  await office.put(`/events/${event.id}/ending`)
  const founding: Founding = (await coordinator.get(`/events/${event.id}/founding`)).json()
  const community: Community = (
    await coordinator.get(`/communities/${founding.community.id}`)
  ).json()
  return { office, event, plan, community, founding }
}

export async function aThread(person: Person, communityId: number, changes: object = {}) {
  const response = await person.post(`/communities/${communityId}/threads`, {
    kind: 'question',
    title: 'Hätte eine signierte PDF nicht gereicht?',
    body: 'Was leistet die Kette mehr?',
    ...changes,
  })
  return response.json() as ThreadPage
}

/** All posts of a thread after a number, page by page. */
export async function postsAfter(person: Person, threadId: number, after = 0): Promise<Post[]> {
  const page: Posts = (await person.get(`/threads/${threadId}/posts?after=${after}`)).json()
  return page.next === null
    ? page.items
    : [...page.items, ...(await postsAfter(person, threadId, page.next))]
}

/** A reply of somebody's, to the first post unless they say otherwise. */
export async function aReply(person: Person, threadId: number, changes: object = {}) {
  const body = { replyTo: 1, body: 'Mit Sperrliste schon.', ...changes }
  return (await person.post(`/threads/${threadId}/posts`, body)).json() as Post
}

/** Replies to the first post, one after the other. */
export async function manyReplies(person: Person, threadId: number, count: number) {
  for (let index = 1; index <= count; index += 1) {
    await person.post(`/threads/${threadId}/posts`, { replyTo: 1, body: `Nr. ${index}` })
  }
}

/** The token in the address of a feed. */
export const tokenIn = (address: string) => /feeds\/([\w-]{43})\//.exec(address)![1]!
