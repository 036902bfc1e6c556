import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aTalk, aThread, hoursFromNow, theOffice } from '../support/programme.ts'
import { BODIES, OPEN_TO_STRANGERS, type Route, routesOf } from './routes.ts'

const app = await startApp()
const routes = routesOf(app)
const CANARY = 'CANARY-7f3a91'
const NOWHERE = 999_999_999

/** What nobody but its community, or those who plan it, may find; each with a canary in its words. */
async function secrets() {
  const [clara, anna] = [await signedIn(app, 'Clara'), await signedIn(app, 'Anna')]
  const { community } = await aCommunityOf(app, clara, anna)
  const { thread, posts } = await aThread(anna, community.id, {
    title: `Titel ${CANARY}`,
    body: `Text ${CANARY}`,
  })
  await clara.post(`/threads/${thread.id}/acts`, { act: 'pin', reason: `Grund ${CANARY}` })
  const { office, plan } = await theOffice(app)
  const draft = (await office.post('/events', { ...plan, motto: `Motto ${CANARY}` })).json()
  const talk = await aTalk(office, draft.id, { title: `Vortrag ${CANARY}` })
  return {
    anna,
    ids: {
      threadId: thread.id,
      postId: posts.items[0]!.id,
      communityId: community.id,
      eventId: draft.id,
      talkId: talk.id,
    },
    plan,
  }
}

const hidden = await secrets()

async function othersOf() {
  const [bruno, dora] = [await signedIn(app, 'Bruno'), await signedIn(app, 'Dora')]
  await aCommunityOf(app, dora, bruno)
  const stranger = await signedIn(app, 'Stefan')
  return [
    ['a member of another community', bruno],
    ['a coordinator of another community', dora],
    ['a member of none', stranger],
  ] as const
}

const others = await othersOf()

const bodyOf = (route: Route) => {
  const eventPlan = { ...hidden.plan, revision: 1 }
  const talkPlan = {
    ...{ startsAt: hoursFromNow(0), title: 'T', speaker: 'S', speakerId: null },
    ...{ authorityId: 1, abstract: '' },
  }
  if (route.path === '/api/events/{eventId}') return eventPlan
  if (route.path === '/api/events/{eventId}/talks' || route.path === '/api/talks/{talkId}')
    return talkPlan
  return BODIES[route.path]
}

/** A community and who coordinates it are known to the whole network; what is said in it is not. */
const KNOWN_TO_ALL = ['/api/communities/{communityId}', '/api/communities/{communityId}/membership']

const ask = async (
  who: Person,
  { method, path }: Route,
  ids: Record<string, number>,
  body?: object,
) => {
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name] ?? NOWHERE))
  const response = await app.inject({
    method,
    url: `${url}${url.endsWith('/changes') ? '?since=0' : ''}`,
    headers: { cookie: who.cookie },
    ...(body && { payload: body }),
  })
  return { status: response.statusCode, body: response.body }
}

describe('nobody', () => {
  it.each(routes.map((it) => [`${it.method} ${it.path}`, it] as const))(
    'gets nothing from %s',
    async (name, route) => {
      const response = await app.inject({
        method: route.method,
        url: route.path.replace(/\{\w+\}/g, '1'),
      })
      if (OPEN_TO_STRANGERS.includes(name)) return expect(response.statusCode).toBeLessThan(500)
      expect([response.statusCode, response.json().code]).toEqual([401, 'unauthenticated'])
    },
  )
})

describe.each(others)('%s', (_, who) => {
  const toSomething = routes.filter(
    ({ path }) =>
      /\{(threadId|postId|eventId|talkId|communityId)\}/.test(path) && !KNOWN_TO_ALL.includes(path),
  )
  // To mark as read what one was never told changes nothing, for whatever thread.
  const refused = toSomething.filter(({ path }) => path !== '/api/threads/{threadId}/reading')

  it.each(refused.map((it) => [`${it.method} ${it.path}`, it] as const))(
    'gets from %s what there would be if it did not exist',
    async (_name, route) => {
      const body = route.hasBody ? bodyOf(route) : undefined
      expect(route.hasBody).toBe(body !== undefined)
      const there = await ask(who, route, hidden.ids, body)
      const nowhere = await ask(who, route, {}, body)
      expect(there).toEqual(nowhere)
      expect(there.status).toBe(404)
    },
  )

  it('finds the canary nowhere', async () => {
    const lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    const queries: Record<string, string> = {
      '/api/events': '?when=upcoming',
      '/api/members': `?authorityId=${hidden.anna.authorityId}`,
    }
    for (const { path } of lists) {
      const { body } = await app.inject({
        url: path + (queries[path] ?? ''),
        headers: { cookie: who.cookie },
      })
      expect(body).not.toContain(CANARY)
    }
  })
})

it('leaves all of it as it was', async () => {
  const { anna, ids } = hidden
  const { thread, posts } = (await anna.get(`/threads/${ids.threadId}`)).json()
  expect(thread).toMatchObject({ locked: false, pinned: true, postCount: 1 })
  expect(posts.items[0]).toMatchObject({ hidden: false, editedAt: null })
  expect((await anna.get(`/communities/${ids.communityId}/threads`)).json().items).toHaveLength(2)
})
