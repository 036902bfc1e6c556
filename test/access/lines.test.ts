import { describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { bodiesFor } from './bodies.ts'
import { privateThings, stateOf } from './private-things.ts'
import { addressOf, named, type Route, routesOf } from './routes.ts'

const app = await startApp()
const hidden = await privateThings(app)
const bodies = bodiesFor(hidden.plan)
const before = await stateOf(hidden)
const routes = routesOf(app).filter(({ hasBody }) => hasBody)

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  anyOf?: Schema[]
  enum?: unknown
  const?: unknown
  format?: string
  pattern?: string
  'x-text'?: string
}

/** The fields of a route's body that are texts, by the description of the API. */
function textsOf({ method, path }: Route) {
  const { paths } = app.swagger() as unknown as {
    paths: Record<
      string,
      Record<string, { requestBody: { content: Record<string, { schema: Schema }> } }>
    >
  }
  const { content } = paths[path]![method.toLowerCase()]!.requestBody
  const { schema } = content['application/json']!
  return (schema.anyOf ?? [schema])
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .flatMap(([field, it]) => [it, ...(it.anyOf ?? [])].map((schema) => ({ field, schema })))
    .filter(({ schema }) => schema.type === 'string' && !schema.enum && schema.const === undefined)
}

const ask = (route: Route, payload: object) => {
  const { anna, clara, office } = hidden
  const theirs = route.path.includes('{communityId}') || /acts$/.test(route.path) ? clara : anna
  const who = /(threadId|postId|communityId)/.test(route.path) ? theirs : office
  const url = addressOf(route, hidden.ids)
  return app.inject({ method: route.method, url, headers: { cookie: who.cookie }, payload })
}

/** What nobody can see. */
const NOTHING = [
  ...['', ' ', '\t\n', '\0', '\u0001', '\u200b', '\u00ad', '\u2060\u2060', '\u3164', '\u2800'],
  ...['\u202e\u202e', '\u0301', '\u2028', '\ufeff', '\u{e0041}', '\ufffc', '\u115f\uffa0'],
]

/** Markdown is looked at when it is rendered; what one signs in with is only compared. */
const OTHER_TEXTS = ['body', 'abstract', 'POST /api/session password']

describe.each(named(routes))('%s', (name, route) => {
  it('says of each text what kind it is', () => {
    for (const { field, schema } of textsOf(route)) {
      if (OTHER_TEXTS.includes(field) || OTHER_TEXTS.includes(`${name} ${field}`)) continue
      expect([field, schema['x-text'] ?? schema.format ?? schema.pattern]).toEqual([
        field,
        expect.any(String),
      ])
    }
  })

  const lines = textsOf(route).filter(({ schema }) => schema['x-text'] === 'line')
  it.each(lines.map(({ field }) => field))('wants something to see in "%s"', async (field) => {
    for (const nothing of NOTHING) {
      const response = await ask(route, { ...bodies[name], [field]: nothing })
      expect([response.statusCode, response.json()], JSON.stringify(nothing)).toEqual([
        400,
        {
          code: 'nothing_to_see',
          field,
          message: `"${field}" needs something that can be seen.`,
        },
      ])
    }
  })
})

it('has left all as it was', async () => {
  expect(await stateOf(hidden)).toEqual(before)
})
