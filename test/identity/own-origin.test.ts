import { describe, expect, it } from 'vitest'
import { routesOf } from '../access/routes.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const configured = await startApp({ PUBLIC_URL: 'https://forum.example.org' })
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community, event } = await aCommunityOf(app, clara, anna)
const { thread, posts } = await aThread(anna, community.id)
const ids: Record<string, number> = {
  threadId: thread.id,
  postId: posts.items[0]!.id,
  communityId: community.id,
  eventId: event.id,
}

const FOREIGN = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost:81' },
  { origin: 'https://localhost:80' },
  { origin: 'http://localhost:80.evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
]
const FORMS = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

const addressOf = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name] ?? 1))

/** All that a foreign page could have changed. */
const whatThereIs = () =>
  Promise.all(
    ['/session', '/notifications', `/threads/${thread.id}`, `/communities/${community.id}`].map(
      async (path) => (await anna.get(path)).body,
    ),
  )

const routes = routesOf(app)
const writes = routes.filter(({ method }) => method !== 'GET')

describe('a page of another site', () => {
  it.each(writes.map((it) => [`${it.method} ${it.path}`, it] as const))(
    'cannot %s with a member’s cookie',
    async (_, { method, path }) => {
      for (const headers of FOREIGN) {
        const response = await app.inject({
          method,
          url: addressOf(path),
          headers: { cookie: anna.cookie, ...headers },
        })
        expect([response.statusCode, response.json().code]).toEqual([403, 'foreign_origin'])
      }
    },
  )

  it.each(
    writes.filter(({ hasBody }) => hasBody).map((it) => [`${it.method} ${it.path}`, it] as const),
  )('cannot %s as a form would', async (_, { method, path }) => {
    for (const type of FORMS) {
      const response = await app.inject({
        method,
        url: addressOf(path),
        headers: { cookie: anna.cookie, 'content-type': type },
        payload: '{"body":"x"}',
      })
      expect([response.statusCode, response.json().code]).toEqual([415, 'invalid'])
    }
  })

  it('changes nothing by reading', async () => {
    const before = await whatThereIs()
    for (const { path } of routes.filter(({ method }) => method === 'GET')) {
      await app.inject({
        url: addressOf(path),
        headers: { cookie: anna.cookie, origin: 'https://evil.example' },
      })
    }
    expect(await whatThereIs()).toEqual(before)
  })

  it('is told apart from our own, and from what is no page', async () => {
    const write = (headers: Record<string, string>) =>
      app.inject({
        method: 'PUT',
        url: '/api/notifications/reading',
        headers: { cookie: anna.cookie, ...headers },
      })
    for (const headers of [
      { origin: 'http://localhost:80' },
      { 'sec-fetch-site': 'same-origin' },
      {},
    ])
      expect((await write(headers)).statusCode).toBe(204)
  })

  it('is told apart by the address that is configured, whatever host is asked for', async () => {
    const signIn = (headers: Record<string, string>) =>
      configured.inject({
        method: 'POST',
        url: '/api/session',
        payload: { email: 'niemand@example.org', password: 'x' },
        headers,
      })
    const fooled = await signIn({ origin: 'https://evil.example', host: 'evil.example' })
    expect(fooled.json().code).toBe('foreign_origin')
    const ours = await signIn({ origin: 'https://forum.example.org' })
    expect(ours.json().code).toBe('wrong_credentials')
  })
})

it('says to browsers what they may do with an answer', async () => {
  const { headers } = await app.inject({ url: '/api/health' })
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  const csp = String(headers['content-security-policy'])
  expect(csp).toContain("default-src 'none'")
  expect(csp).toContain("frame-ancestors 'none'")
  expect(csp).not.toContain('unsafe')
})
