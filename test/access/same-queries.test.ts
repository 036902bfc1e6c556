import type { PGlite } from '@electric-sql/pglite'
import type { InjectOptions } from 'fastify'
import { expect, it, vi } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { onPostgres } from '../support/database.ts'
import { bodiesFor } from './bodies.ts'
import { privateThings } from './private-things.ts'
import {
  ALWAYS_DONE,
  addressOf,
  KNOWN_TO_ALL,
  NOWHERE,
  named,
  nameOf,
  OF_THE_OFFICE,
  OPEN_TO_STRANGERS,
  type Route,
  routesOf,
} from './routes.ts'

const app = await startApp()
const hidden = await privateThings(app)
const bodies = bodiesFor(hidden.plan)
const stefan = await signedIn(app, 'Stefan')
const elsewhere = [...KNOWN_TO_ALL, ...OPEN_TO_STRANGERS, ...OF_THE_OFFICE, ...ALWAYS_DONE]
const toSomething = routesOf(app).filter(
  (it) => it.path.includes('{') && !elsewhere.includes(nameOf(it)),
)

/** Of the session, of whether the database is heard, and of what runs by itself. */
const NOT_OF_IT = /"sessions"|pg_notify|"failed_endings"/
const absent = { place: String(hidden.ids.place).replace(/\d+/, '2000000000') }

/** What is asked of the database for one request. */
async function asked(request: InjectOptions) {
  const { $client } = app.db as unknown as { $client: PGlite }
  const queries = vi.spyOn($client, 'query')
  await app.inject({ ...request, headers: { cookie: stefan.cookie } })
  const statements = queries.mock.calls.map(([statement]) => statement)
  queries.mockRestore()
  return statements.filter((it) => !NOT_OF_IT.test(it))
}

const to = (route: Route, ids: Record<string, number | string>): InjectOptions => {
  const body = bodies[nameOf(route)]
  return { method: route.method, url: addressOf(route, ids), ...(body && { payload: body }) }
}

// One query more takes as long as one can tell apart from afar.
it.runIf(!onPostgres()).each(named(toSomething))(
  'asks for what one may not see as for what is not there: %s',
  async (_, route) => {
    const foreign = await asked(to(route, hidden.ids))
    expect(foreign).not.toEqual([])
    expect(foreign).toEqual(await asked(to(route, absent)))
  },
)

it
  .runIf(!onPostgres())
  .each([
    '/api/threads?community=',
    '/api/threads?list=unanswered&community=',
    '/api/search?q=Titel&community=',
    '/api/search/threads?q=Titel&community=',
  ])('narrows to what one may not read as to what is not there: %s', async (url) => {
  const foreign = await asked({ url: url + hidden.ids.communityId })
  expect(foreign).not.toEqual([])
  expect(foreign).toEqual(await asked({ url: url + NOWHERE }))
})
