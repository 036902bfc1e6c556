import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf } from '../support/programme.ts'
import { bodiesFor } from './bodies.ts'
import { CANARY, privateThings, stateOf } from './private-things.ts'
import {
  ALWAYS_DONE,
  addressOf,
  KNOWN_TO_ALL,
  named,
  nameOf,
  OF_A_HOST,
  OF_THE_OFFICE,
  ONES_OWN,
  OPEN_TO_STRANGERS,
  QUERIES,
  type Route,
  routesOf,
} from './routes.ts'

const app = await startApp()
const routes = routesOf(app)
const hidden = await privateThings(app)
const bodies = bodiesFor(hidden.plan)

const [bruno, dora] = [await signedIn(app, 'Bruno'), await signedIn(app, 'Dora')]
await aCommunityOf(app, dora, bruno)
const others = [
  ['a member of another community', bruno],
  ['a coordinator of another community', dora],
  ['a member of none', await signedIn(app, 'Stefan')],
] as const
const before = await stateOf(hidden)

const among = (list: string[]) => routes.filter((it) => list.includes(nameOf(it)))
const elsewhere = [...KNOWN_TO_ALL, ...ALWAYS_DONE, ...OPEN_TO_STRANGERS]
const toSomething = routes.filter(
  (it) => it.path.includes('{') && ![...elsewhere, ...OF_THE_OFFICE].includes(nameOf(it)),
)
const lists = routes.filter(
  (it) =>
    it.method === 'GET' &&
    !it.path.includes('{') &&
    ![...OPEN_TO_STRANGERS, ...OF_THE_OFFICE].includes(nameOf(it)),
)

async function ask(who: Person | undefined, route: Route, ids: Record<string, number | string>) {
  const { method } = route
  const body = bodies[nameOf(route)]
  const response = await app.inject({
    method,
    url: addressOf(route, ids),
    headers: { ...(who && { cookie: who.cookie }) },
    ...(body && { payload: body }),
  })
  const { date: _, ...headers } = response.headers
  return { status: response.statusCode, body: response.body, headers }
}

it('tries every route, and to each thing that it leads to', () => {
  const tried = [
    ...[...elsewhere, ...ONES_OWN, ...OF_THE_OFFICE, ...OF_A_HOST],
    ...[...toSomething, ...lists].map(nameOf),
  ]
  expect(tried.sort()).toEqual(routes.map(nameOf).sort())
  const things = routes.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, it]) => it))
  expect([...new Set(things)].sort()).toEqual(Object.keys(hidden.ids).sort())
  const withBody = routes.filter(({ hasBody }) => hasBody)
  expect(Object.keys(bodies).sort()).toEqual(withBody.map(nameOf).sort())
})

describe('nobody', () => {
  const closed = routes.filter((it) => !OPEN_TO_STRANGERS.includes(nameOf(it)))

  it.each(named(closed))('gets nothing from %s', async (_, route) => {
    const there = await ask(undefined, route, hidden.ids)
    expect(there).toEqual(await ask(undefined, closed[0]!, {}))
    expect([there.status, JSON.parse(there.body).code]).toEqual([401, 'unauthenticated'])
  })

  it.each(named(among(OPEN_TO_STRANGERS)))('finds no word in %s', async (_, route) => {
    const { status, body } = await ask(undefined, route, {})
    expect(status).toBeLessThan(500)
    expect(body).not.toContain(CANARY)
  })
})

describe.each(others)('%s', (_, who) => {
  it.each(named(toSomething))(
    'gets from %s what there would be if it did not exist',
    async (_name, route) => {
      const there = await ask(who, route, hidden.ids)
      expect(there).toEqual(await ask(who, route, {}))
      expect([there.status, JSON.parse(there.body).code]).toEqual([404, 'not_found'])
    },
  )

  it.each(named(among(ALWAYS_DONE)))('is told nothing by %s', async (_name, route) => {
    const there = await ask(who, route, hidden.ids)
    expect(there).toEqual(await ask(who, route, {}))
    expect([there.status, there.body]).toEqual([204, ''])
  })

  it.each(named(among([...OF_THE_OFFICE, ...OF_A_HOST])))('may not %s', async (_name, route) => {
    const { status, body } = await ask(who, route, {})
    expect([status, JSON.parse(body).code]).toEqual([403, 'forbidden'])
  })

  it.each(named(lists))('finds no word in %s', async (_name, { path }) => {
    for (const query of QUERIES[path] ?? ['']) {
      const response = await app.inject({ url: path + query, headers: { cookie: who.cookie } })
      expect(response.statusCode).toBe(200)
      expect(response.body).not.toContain(CANARY)
    }
  })

  it('finds the community and its event, but no way into what is said there', async () => {
    const { community, foundingEvent } = hidden
    const founding = await who.get(`/events/${foundingEvent.id}/founding`)
    expect(founding.json()).toMatchObject({
      community: { id: community.id, joined: false },
      openingThreadId: null,
      talks: [],
    })
    const found = await who.get(`/communities/${community.id}`)
    expect(found.json()).toMatchObject({ joined: false, may: { read: false, moderate: false } })
    expect(found.body).not.toContain(CANARY)
    expect(JSON.stringify(found.json().authorities)).not.toContain('Anna')
  })
})

it('leaves all of it as it was', async () => {
  expect(await stateOf(hidden)).toEqual(before)
})
