import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk } from '../support/programme.ts'
import { bodiesFor } from './bodies.ts'
import { CANARY, privateThings, stateOf } from './private-things.ts'
import { addressOf, KNOWN_TO_ALL, nameOf, type Route, routesOf } from './routes.ts'

const app = await startApp()
const routes = routesOf(app)
const hidden = await privateThings(app)
const bodies = bodiesFor(hidden.plan)
const LINK = `https://treffen.example.org/${CANARY}`
const { office, event } = await aPublishedEvent(app, { link: LINK, capacity: 1 })
const talk = await aTalk(office, event.id)
const published = { eventId: event.id, talkId: talk.id }
const [bruno, stefan] = [await signedIn(app, 'Bruno'), await signedIn(app, 'Stefan')]

const ask = (who: Person, route: Route, ids: Record<string, number | string>) =>
  app.inject({
    method: route.method,
    url: addressOf(route, ids),
    headers: { cookie: who.cookie },
    ...(bodies[nameOf(route)] && { payload: bodies[nameOf(route)]! }),
  })

const called = (...names: string[]) =>
  names.map((name) => [name, routes.find((it) => nameOf(it) === name)!] as const)

describe('a member of the community without its mandate', () => {
  it.each(called('POST /api/posts/{postId}/acts', 'POST /api/threads/{threadId}/acts'))(
    'may not %s',
    async (_, route) => {
      const before = await stateOf(hidden)
      expect((await ask(hidden.anna, route, hidden.ids)).json().code).toBe('forbidden')
      expect(await stateOf(hidden)).toEqual(before)
    },
  )
})

it('lets nobody put words into another’s mouth, not even a coordinator', async () => {
  const [[, route]] = called('PUT /api/posts/{postId}') as [readonly [string, Route]]
  const before = await stateOf(hidden)
  expect((await ask(hidden.clara, route, hidden.ids)).json().code).toBe('forbidden')
  expect(await stateOf(hidden)).toEqual(before)
})

describe('a published event of another authority', () => {
  it.each(
    called(
      'PUT /api/events/{eventId}',
      'PUT /api/events/{eventId}/publication',
      'PUT /api/events/{eventId}/cancellation',
      'PUT /api/events/{eventId}/ending',
      'POST /api/events/{eventId}/talks',
      'PUT /api/talks/{talkId}',
      'DELETE /api/talks/{talkId}',
    ),
  )('is not to be changed by %s', async (_, route) => {
    const before = (await office.get(`/events/${event.id}`)).body
    expect((await ask(bruno, route, published)).json().code).toBe('forbidden')
    expect((await office.get(`/events/${event.id}`)).body).toBe(before)
  })

  it('tells where it meets to those who have a seat, and to nobody else', async () => {
    await stefan.put(`/events/${event.id}/attendance`)
    const waiting = await bruno.put(`/events/${event.id}/attendance`)
    expect(waiting.json().attendance).toBe('waiting')
    const reads = routes.filter(
      (it) => it.method === 'GET' && it.path.includes('{') && !KNOWN_TO_ALL.includes(nameOf(it)),
    )
    for (const route of reads) {
      const { body } = await ask(hidden.anna, route, published)
      expect(body, route.path).not.toContain(CANARY)
    }
    for (const path of [`/events/${event.id}`, `/events/${event.id}/calendar.ics`]) {
      const unfolded = async (who: Person) => (await who.get(path)).body.replace(/\r\n /g, '')
      expect(await unfolded(hidden.anna)).not.toContain(CANARY)
      expect(await unfolded(stefan)).toContain(CANARY)
    }
  })
})

it('tells the sockets of others nothing', async () => {
  const { anna, clara, ids } = hidden
  const [outside, inside] = [await bruno.listen(), await anna.listen()]
  // With this a page begins to hear.
  await outside.next('reading.changed')
  const raw: string[] = []
  outside.socket.on('message', (data) => raw.push(data.toString()))
  const topics = [`thread:${ids.threadId}`, `community:${ids.communityId}`, `event:${ids.eventId}`]
  inside.watch(topics[0]!)
  await inside.next('watching')
  outside.watch(...topics)
  for (const _ of topics) await outside.next('revoked')

  const said = { replyTo: 1, body: `Leise ${CANARY}` }
  const reply = (await clara.post(`/threads/${ids.threadId}/posts`, said)).json()
  await inside.next('thread.changed')
  await clara.post(`/posts/${reply.id}/acts`, { act: 'hide', reason: `Still ${CANARY}` })
  await inside.next('thread.changed')
  await hidden.office.put(`/events/${ids.eventId}/cancellation`, { reason: `Aus ${CANARY}` })
  // What was told before is read before this.
  outside.watch(...topics)
  for (const _ of topics) await outside.next('revoked')

  expect(raw.join('\n')).not.toContain(CANARY)
  const kinds = raw.map((it) => JSON.parse(it).kind).filter((kind) => kind !== 'beat')
  expect(kinds).toEqual(Array(6).fill('revoked'))
})
