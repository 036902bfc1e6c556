import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aTalk, aThread, theOffice } from '../support/programme.ts'
import { routesOf } from './routes.ts'

const app = await startApp()
const { office, plan } = await theOffice(app)
const { community } = await aCommunityOf(app, office)
const { thread, posts } = await aThread(office, community.id)
const event = (await office.post('/events', plan)).json()
const talk = await aTalk(office, event.id)
const IDS: Record<string, number | string> = {
  place: `thread:${thread.id}`,
  threadId: thread.id,
  postId: posts.items[0]!.id,
  communityId: community.id,
  eventId: event.id,
  talkId: talk.id,
  notificationId: 1,
  feedId: 1,
  memberId: office.id,
}

const NONSENSE: [name: string, payload: string][] = [
  ['no JSON', '{"body":'],
  ['an array', '[]'],
  ['null', 'null'],
  ['a number', '1'],
  ['nothing of what is asked', '{}'],
  ['something that is not asked', '{"id":1,"authorId":1,"office":true}'],
  ['a prototype', '{"__proto__":{"office":true},"constructor":{"prototype":{}}}'],
  ['deep nesting', '['.repeat(20_000) + ']'.repeat(20_000)],
  [
    'wrong types',
    '{"body":{},"title":[],"replyTo":"1","reason":1,"motto":null,"email":{},"name":[]}',
  ],
  ['characters that cannot be', '{"body":"\\u0000","title":"\\ud800","reason":"\\u0000"}'],
]

const routes = routesOf(app)
const withBody = routes.filter(({ hasBody }) => hasBody)

describe.each(withBody.map((it) => [`${it.method} ${it.path}`, it] as const))('%s', (_, route) => {
  it.each(NONSENSE)('refuses %s with a sentence', async (name, payload) => {
    const response = await app.inject({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, (_all, id: string) => String(IDS[id])),
      headers: { cookie: office.cookie, 'content-type': 'application/json' },
      payload,
    })
    expect(response.statusCode, name).toBeGreaterThanOrEqual(400)
    expect(response.statusCode, response.body).toBeLessThan(500)
    expect(response.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    expect(response.body).not.toMatch(/\bat .*\.[jt]s|node_modules|select |insert /)
  })
})

describe('an address that cannot be', () => {
  const addresses = [
    '0',
    '-1',
    '1.5',
    'x',
    '1e400',
    '9007199254740993',
    '%00',
    "1'--",
    '99999999999999999999',
  ]

  it.each(
    routes
      .filter(({ path, method }) => method === 'GET' && path.includes('{'))
      .map(({ path }) => path),
  )('%s', async (path) => {
    for (const id of addresses) {
      const response = await office.get(path.replace('/api', '').replace(/\{\w+\}/g, id))
      expect([400, 404]).toContain(response.statusCode)
    }
  })

  it.each(
    routes
      .filter(({ path, method }) => method === 'GET' && !path.includes('{'))
      .map(({ path }) => path)
      .filter((path) => path !== '/api/openapi.json'),
  )('%s with a place that is none', async (path) => {
    for (const after of [
      'x',
      '1',
      '1_',
      '_1',
      '-1_1',
      '99999999999999999_1',
      '999999999999999_1',
      '253402300800000_1',
      '999999999999999_1_1',
      '%00',
      '1_x%00',
      'x'.repeat(300),
    ]) {
      for (const more of ['', '&q=kette', '&q=kette&order=newest']) {
        const response = await office.get(
          `${path.replace('/api', '')}?when=past&authorityId=1&after=${after}${more}`,
        )
        expect(response.statusCode, `${path} ${after} ${response.body}`).toBeLessThan(500)
      }
    }
  })
})

it('names the field that is at fault', async () => {
  const anna = await signedIn(app, 'Anna')
  await anna.put(`/communities/${community.id}/membership`)
  const path = `/communities/${community.id}/threads`
  const thread = { kind: 'question', title: 'T', body: 'B' }
  const wrong = [
    [{ ...thread, title: 'x'.repeat(151) }, 'title'],
    [{ ...thread, title: ' ' }, 'title'],
    [{ ...thread, kind: 'talk' }, 'kind'],
    [{ ...thread, body: 'x'.repeat(20_001) }, 'body'],
    [{ kind: 'question', title: 'T' }, 'body'],
    [{ ...thread, authorId: 1 }, 'authorId'],
  ] as const
  for (const [body, field] of wrong) {
    const response = await anna.post(path, body)
    expect([response.statusCode, response.json().field]).toEqual([400, field])
  }
  const announced = await anna.post(path, { ...thread, kind: 'announcement' })
  expect(announced.statusCode).toBe(403)
})

it('describes every route, and each answer', () => {
  const described = app.swagger() as unknown as {
    paths: Record<string, Record<string, { responses: object }>>
  }
  for (const [path, methods] of Object.entries(described.paths)) {
    for (const { responses } of Object.values(methods)) {
      expect(
        Object.keys(responses).some((status) => status.startsWith('2')),
        path,
      ).toBe(true)
    }
  }
})

it.each([
  `${'a'.repeat(79)}𠀀`,
  `x -${'b'.repeat(79)}𠀀`,
  `"${'c'.repeat(79)}𠀀"`,
  '*-"'.repeat(66),
  'ﷺ'.repeat(60),
  `\0'a-':*&|!()<->\\`,
])('looks for %j, whatever that is', async (typed) => {
  for (const path of ['/search?q=', '/search?order=newest&q=', '/search/threads?q=']) {
    const response = await office.get(path + encodeURIComponent(typed))
    expect([response.statusCode, path], response.body).toEqual([200, path])
  }
  await aThread(office, community.id, {
    title: typed.replaceAll('\0', '').slice(-150),
    body: typed,
  })
})

it('finds nothing on a day that no calendar has', async () => {
  for (const day of ['0000-01-01', '2026-02-29', '10000-01-01']) {
    for (const which of ['from', 'to']) {
      const { statusCode, body } = await office.get(`/search?q=kette&${which}=${day}`)
      expect([statusCode, JSON.parse(body).field]).toEqual([400, which])
    }
  }
})

it('is reached at no host whose name is none', async () => {
  const made = await office.post(`/threads/${thread.id}/feeds`, {})
  const { pathname } = new URL(made.json().address)
  for (const host of ['a b', '[', '::::', '"><script>', 'a:99999999', '%zz', 'localhost:80:80']) {
    for (const url of [pathname, `/threads/${thread.id}/print`]) {
      const headers = { host, cookie: office.cookie }
      const response = await app.inject({ method: 'GET', url, headers })
      expect([response.statusCode, response.json().field]).toEqual([400, 'Host'])
    }
  }
})
