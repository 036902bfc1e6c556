import { expect, it } from 'vitest'
import { OPERATIONS } from '../../server/admin/operations.ts'
import { startApp } from '../support/app.ts'

interface Operation {
  operationId?: string
  summary?: string
  tags: string[]
  parameters?: { name: string; in: string }[]
  responses: Record<string, { description: string; headers?: Record<string, unknown> }>
}

const app = await startApp({ PUBLIC_URL: 'https://forum.example.org' })
const document = (await app.inject('/api/openapi.json')).json()
const operations = Object.entries(
  document.paths as Record<string, Record<string, Operation>>,
).flatMap(([path, those]) =>
  Object.entries(those).map(([method, it]) => [`${method.toUpperCase()} ${path}`, it] as const),
)

it('calls every operation by a name of its own and says what it does', () => {
  const ids = operations.map(([name, { operationId, summary }]) => {
    expect(operationId, name).toMatch(/^[a-z][A-Za-z]+$/)
    expect(summary, name).toMatch(/^[A-Z].+\.$/)
    return operationId
  })
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(OPERATIONS).sort()).toEqual(operations.map(([name]) => name).sort())
})

it('describes each tag, each answer and each parameter of an address', () => {
  const described = new Map(
    (document.tags as { name: string; description?: string }[]).map((it) => [it.name, it]),
  )
  for (const [name, { tags, responses, parameters = [] }] of operations) {
    for (const tag of tags) expect(described.get(tag)?.description, `${name}: ${tag}`).toBeTruthy()
    for (const { description } of Object.values(responses)) {
      expect(description, name).not.toBe('Default Response')
    }
    const within = [...name.matchAll(/\{(\w+)\}/g)].map(([, it]) => it)
    const said = parameters.filter((it) => it.in === 'path').map((it) => it.name)
    expect(said.sort(), name).toEqual(within.sort())
  }
})

it('names its schemas, and refers to none that is not there', () => {
  const { schemas } = document.components
  for (const name of ['Post', 'Thread', 'Event', 'Community', 'ErrorBody']) {
    expect(schemas).toHaveProperty(name)
  }
  const text = JSON.stringify(document)
  const referred = new Set(
    [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, it]) => it),
  )
  expect([...referred].sort()).toEqual(Object.keys(schemas).sort())
  for (const [name, operation] of operations) {
    expect(JSON.stringify(operation.responses['4XX']), name).toContain('schemas/ErrorBody')
  }
})

it('says how to ask again, and with which cookie', () => {
  const reply = document.paths['/api/threads/{threadId}/posts'].post as Operation
  expect(reply.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key' }))
  expect(reply.responses['4XX']!.headers).toHaveProperty('Retry-After')
  expect(document.components.securitySchemes.session.name).toBe('__Host-session')
  expect(document.servers).toEqual([
    { url: 'https://forum.example.org', description: 'This instance' },
  ])
  expect(document.info.license.identifier).toBe('EUPL-1.2')
})
