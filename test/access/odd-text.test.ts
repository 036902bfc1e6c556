import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { bodiesFor } from './bodies.ts'
import { privateThings } from './private-things.ts'
import { addressOf, named, routesOf } from './routes.ts'

const app = await startApp()
const things = await privateThings(app)
const bodies = bodiesFor(things.plan)

/** What fits the shape of a text or a moment, and can still not be kept. */
const ODD = [
  'a\0b',
  'a\0b@example.org',
  'https://a\0b',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
  '2016-12-31T23:59:60Z',
]

it.each(named(routesOf(app).filter(({ hasBody }) => hasBody)))(
  '%s comes to no harm by characters and moments that no database takes',
  async (name, route) => {
    const body = bodies[name] as Record<string, unknown>
    const fields = Object.keys(body).filter(
      (it) => typeof body[it] === 'string' || body[it] === null,
    )
    for (const person of [things.anna, things.clara, things.office]) {
      for (const payload of fields.flatMap((field) =>
        ODD.map((it) => ({ ...body, [field]: it })),
      )) {
        const response = await app.inject({
          method: route.method,
          url: addressOf(route, things.ids),
          headers: { cookie: person.cookie },
          payload,
        })
        expect(response.statusCode, JSON.stringify(payload)).toBeLessThan(500)
      }
    }
  },
)
