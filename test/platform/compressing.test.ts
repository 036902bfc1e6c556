import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')
const { community } = await aCommunityOf(app, anna)
const { thread } = await aThread(anna, community.id, { body: 'Ein langer Text. '.repeat(400) })
const url = `/api/threads/${thread.id}`

const ask = (encoding: string, path = url) =>
  app.inject({ url: path, headers: { cookie: anna.cookie, 'accept-encoding': encoding } })

it.each(['gzip', 'deflate, gzip;q=0.5, br', '*'])(
  'sends what is read compressed to %s',
  async (it) => {
    const plain = await ask('identity')
    const { headers, rawPayload } = await ask(it)
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
    expect(headers['content-length']).toBe(String(rawPayload.length))
    expect(JSON.parse(gunzipSync(rawPayload).toString())).toMatchObject({
      thread: { id: thread.id },
    })
  },
)

it.each(['identity', 'br', 'gzip;q=0', 'gzip;q=0.0', 'xgzip', ''])(
  'and as it is to %j',
  async (it) => {
    const { headers, json } = await ask(it)
    expect(headers['content-encoding']).toBeUndefined()
    expect(json()).toMatchObject({ thread: { id: thread.id } })
  },
)

it('compresses neither what is short, nor an answer to a write, which may hold a token', async () => {
  expect((await ask('gzip', '/api/health')).headers['content-encoding']).toBeUndefined()
  const written = await app.inject({
    method: 'POST',
    url: '/api/preview',
    headers: { cookie: anna.cookie, 'accept-encoding': 'gzip' },
    payload: { body: 'Ein langer Text. '.repeat(400) },
  })
  expect([written.statusCode, written.headers['content-encoding']]).toEqual([200, undefined])
})
