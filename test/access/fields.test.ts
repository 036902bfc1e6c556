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

/** By whoever may do it, so that nothing but the field is at fault. */
const ask = (route: Route, payload: object | string, headers = {}) => {
  const { anna, clara, office } = hidden
  const theirs = route.path.includes('{communityId}') || /acts$/.test(route.path) ? clara : anna
  const who = /(threadId|postId|communityId)/.test(route.path) ? theirs : office
  return app.inject({
    method: route.method,
    url: addressOf(route, hidden.ids),
    headers: { cookie: who.cookie, 'content-type': 'application/json', ...headers },
    payload,
  })
}

const deep = (levels: number): object =>
  JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)

/** What fits no field there is. */
const WRONG: [name: string, value: unknown][] = [
  ['an object', {}],
  ['a list in a list', [[]]],
  ['a list of nothing', [null]],
  ['a fraction', 1.5],
  ['a number beyond all numbers', 1e300],
  ['a number beyond what is counted to', 2 ** 53],
  ['far too much', 'x'.repeat(100_000)],
  ['what lies deep', deep(500)],
]

describe.each(named(routes))('%s', (name, route) => {
  const body = bodies[name] as Record<string, unknown>
  const refused = async (payload: object | string, field: string) => {
    const response = await ask(route, payload)
    const refusal = response.json()
    expect(response.statusCode, response.body).toBe(400)
    expect(['invalid', 'email_invalid']).toContain(refusal.code)
    expect(refusal.field.split('.')[0]).toBe(field)
    expect(refusal.message).toMatch(/\w.*\.$/)
    expect(refusal).not.toHaveProperty('stack')
  }

  it.each(Object.keys(body))('misses "%s" and says so', async (field) => {
    const { [field]: _, ...rest } = body
    await refused(rest, field)
  })

  it.each(Object.keys(body))('names "%s" where it cannot be so', async (field) => {
    for (const [, value] of WRONG) await refused({ ...body, [field]: value }, field)
  })

  it('takes nothing that is not asked for', async () => {
    for (const extra of ['id', 'authorId', 'memberId', 'html', 'publishedAt', 'constructor']) {
      await refused({ ...body, [extra]: 1 }, extra)
    }
  })

  it('takes no prototype', async () => {
    const poisoned = JSON.stringify(body).replace('{', '{"__proto__":{"office":true},')
    const response = await ask(route, poisoned)
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid'])
  })

  it('takes JSON of a size, and nothing else', async () => {
    const tooLarge = await ask(route, JSON.stringify({ ...body, more: 'x'.repeat(300_000) }))
    expect([tooLarge.statusCode, tooLarge.json().code]).toEqual([413, 'too_large'])
    for (const type of ['application/xml', 'text/html', 'application/octet-stream', 'nonsense']) {
      const other = await ask(route, JSON.stringify(body), { 'content-type': type })
      expect([other.statusCode, other.json().code]).toEqual([415, 'invalid'])
    }
    const empty = await ask(route, '')
    expect([empty.statusCode, empty.json().code]).toEqual([400, 'invalid'])
  })
})

const CREATING =
  /^POST \/api\/(authorities|workshops|series|topics|events|talks|communities|threads|posts)/

it.each(named(routes).filter(([name]) => CREATING.test(name)))(
  '%s names a key that is none',
  async (name, route) => {
    for (const key of ['short', 'x'.repeat(101), 'with space', 'ümlaut-12']) {
      const response = await ask(route, bodies[name]!, { 'idempotency-key': key })
      expect(response.json()).toMatchObject({ code: 'invalid', field: 'Idempotency-Key' })
    }
  },
)

it('leaves all as it was', async () => {
  expect(await stateOf(hidden)).toEqual(before)
})
