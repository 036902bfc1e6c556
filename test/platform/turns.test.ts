import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import Fastify, { type RouteShorthandOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { Turns } from '../../server/platform/limits/turns.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { uploadBy } from '../support/files.ts'
import { aCommunityOf, aThread, manyReplies } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const [anna, bruno, dora] = [
  await signedIn(app, 'Anna'),
  await signedIn(app, 'Bruno'),
  await signedIn(app, 'Dora'),
]
const { community } = await aCommunityOf(app, dora, anna, bruno)
const { thread } = await aThread(anna, community.id)

const paper = `/threads/${thread.id}/print`
const cookieOf = ({ cookie }: typeof anna) => ({ cookie })
const unsent = { title: '', kind: null, replyTo: 1, version: null, since: null, body: 'Noch nicht' }

/** Whether the other's request is answered while some of the flood still waits. */
async function isAnsweredWithinFlood(
  ask: (who: typeof anna) => Promise<{ statusCode: number }>,
  count: number,
) {
  let open = count
  const flood = Array.from({ length: count }, () => ask(anna).finally(() => (open -= 1)))
  const { statusCode } = await ask(bruno)
  const left = open
  await Promise.all(flood)
  return { statusCode, left }
}

describe('a flood of one member', () => {
  it.each([
    ['reading', 200, (who: typeof anna) => who.get(`/threads/${thread.id}`)],
    ['searching', 40, (who: typeof anna) => who.get('/search?q=Kette')],
    ['looking for similar titles', 40, (who: typeof anna) => who.get('/search/threads?q=Kette')],
    ['previewing', 100, (who: typeof anna) => who.post('/preview', { body: 'Guten **Tag**' })],
    ['exporting', 15, (who: typeof anna) => who.get(`/threads/${thread.id}/markdown`)],
    ['following', 60, (who: typeof anna) => who.put(`/threads/${thread.id}/follow`)],
    ['printing', 15, (who: typeof anna) => app.inject({ url: paper, headers: cookieOf(who) })],
    ['drafting', 60, (who: typeof anna) => who.put(`/drafts/thread:${thread.id}`, unsent)],
    ['subscribing', 60, (who: typeof anna) => who.post('/programme/feeds', {})],
    ['uploading', 14, (who: typeof anna) => uploadBy(app, who, 'a.txt', 'Text')],
  ])('leaves others their turn while %s', async (_, count, ask) => {
    await Promise.all([ask(anna), ask(bruno)])
    const { statusCode, left } = await isAnsweredWithinFlood(ask, count)
    expect([200, 201, 204, 409]).toContain(statusCode)
    expect(left).toBeGreaterThan(count / 3)
  })

  it('is refused beyond what may wait, with when to come again', async () => {
    await anna.get('/session')
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => anna.get(`/threads/${thread.id}/markdown`)),
    )
    const refused = answers.filter(({ statusCode }) => statusCode !== 200)
    expect(refused).toHaveLength(19)
    for (const { statusCode, headers, body } of refused) {
      expect([statusCode, headers['retry-after'], JSON.parse(body).code]).toEqual([
        503,
        '5',
        'too_busy',
      ])
    }
  })
})

it('leaves others their turn while a network comes with sessions that it has made up', async () => {
  const clara = await signedIn(app, 'Clara')
  const come = (cookie: string, remoteAddress: string) =>
    app.inject({ url: '/api/session', headers: { cookie }, remoteAddress })
  let open = 300
  const flood = Array.from({ length: open }, (_, count) =>
    come(`session=${String(count).padStart(43, 'x')}`, '10.66.0.1').finally(() => (open -= 1)),
  )
  const { statusCode } = await come(clara.cookie, '10.77.0.1')
  expect([statusCode, open > 100]).toEqual([200, true])
  expect(new Set((await Promise.all(flood)).map((it) => it.statusCode))).toEqual(new Set([401]))
})

it('keeps the turn until the answer has been taken, and ends it with the connection', async () => {
  await manyReplies(anna, thread.id, 2)
  const origin = await addressOf(app)
  const ask = (path: string) =>
    once(get(`${origin}${path}`, { headers: { cookie: anna.cookie } }), 'response') as Promise<
      [IncomingMessage]
    >
  const path = `/api/threads/${thread.id}/markdown`
  const [first] = await ask(path)
  const second = ask(path)
  first.destroy()
  const [response] = await second
  expect(response.statusCode).toBe(200)
  response.resume()
  await once(response, 'end')
})

it('is asked of every route that renders, searches or writes out', async () => {
  const costly: RouteShorthandOptions[] = [
    { schema: { querystring: { type: 'object', properties: { q: { type: 'string' } } } } },
    { schema: { produces: ['text/markdown'] } } as RouteShorthandOptions,
    {
      schema: {
        body: { type: 'object', properties: { a: { type: 'string', maxLength: 20_000 } } },
      },
    },
  ]
  for (const options of costly) {
    const other = Fastify()
    new Turns().takeIn(other)
    const add = () => other.post('/costly', options, async () => 'done')
    expect(add).toThrow('does not say what it costs')
    await other.close()
  }
})

it('describes the API once, and not again to whoever knows it', async () => {
  const first = await app.inject('/api/openapi.json')
  expect(Object.keys(first.json().paths)).toContain('/api/session')
  const headers = { 'if-none-match': String(first.headers.etag) }
  const again = await app.inject({ url: '/api/openapi.json', headers })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})
