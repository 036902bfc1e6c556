import { sql } from 'drizzle-orm'
import Fastify from 'fastify'
import { afterAll, expect, it, vi } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { logAborted, loggingOf, OneLineEach } from '../../server/platform/http/logging.ts'
import { freshDatabase } from '../support/database.ts'

const database = await freshDatabase()
afterAll(() => database.close())

it('tells that a query failed, and where, but nothing of what it was asked with', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const app = Fastify({ logger: { ...(loggingOf(readConfig({})) as object), stream } })
  const written = 'Ganz geheim,\nund das auch:\n    at geheim'
  const error = await database.db.execute(sql`select ${written}::int`).catch((it: Error) => it)

  app.log.error(error)
  app.log.error({ err: error }, 'While ending events')

  expect(lines).toHaveLength(2)
  for (const line of lines) {
    expect(line).not.toContain('geheim')
    expect(JSON.parse(line).err).toMatchObject({
      message: 'Failed query: select $1::int\nparams: …',
      stack: expect.stringMatching(/^Error: Failed query: select .*\nparams: …\n {4}at /),
    })
  }
})

it('says of each request in one line what was asked and how it went, but not who read what', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const logger = { ...(loggingOf(readConfig({})) as object), stream }
  const app = Fastify({ logger, logController: new OneLineEach() })
  app.get('/threads/:threadId', async () => 'Hallo')

  await app.inject('/threads/4711?at=12')

  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'request completed',
    req: { method: 'GET', route: '/threads/:threadId' },
    res: { statusCode: 200 },
    responseTime: expect.any(Number),
  })
  expect(lines[0]).not.toContain('4711')
})

it('tells of a request whose asker did not wait', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const logger = { ...(loggingOf(readConfig({})) as object), stream }
  const app = Fastify({ logger, logController: new OneLineEach() })
  logAborted(app)
  const asked = Promise.withResolvers<void>()
  app.get('/slow', () => {
    asked.resolve()
    return new Promise(() => {})
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const giveUp = new AbortController()
  const answer = fetch(`${address}/slow`, { signal: giveUp.signal })
  await asked.promise
  giveUp.abort()
  await expect(answer).rejects.toThrow()

  const told = () => lines.map((line) => JSON.parse(line).msg)
  await vi.waitUntil(() => told().includes('request aborted'), { timeout: 10_000 })
  app.server.closeAllConnections()
  await app.close()
})
