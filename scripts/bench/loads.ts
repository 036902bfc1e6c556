import { randomUUID } from 'node:crypto'
import type { Request } from 'autocannon'
import type { Load } from './measure.ts'
import { randomFrom } from './random.ts'
import type { Scene } from './scene.ts'

const READERS = 50
const REPLY = JSON.stringify({
  replyTo: 1,
  body: 'Bei uns lief der **Registerabgleich** seit dem Frühjahr; am Ende entschied nicht die Technik, sondern wer zuständig ist.',
})

/** All that is measured by requests, in the order in which it is. */
export function loadsOn(scene: Scene): Load[] {
  const { communityId, longThread, longCount, threadIds, cookies } = scene
  const random = randomFrom(7)
  const readers = cookies.slice(0, READERS)
  const [thread] = threadIds

  /** The same address, asked by one reader after the other. */
  const byReaders = (path: string): Request[] =>
    readers.map((cookie) => ({ path: `/api${path}`, headers: { cookie } }))

  const page = (name: string, pathOf: () => string): Load => ({
    ...{ name, to: 'server', beside: 'select', target: 0.8 },
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: `/api/threads/${pathOf()}`,
          headers: { cookie: random.pick(cookies) },
        }),
      },
    ],
  })

  const read = (name: string, path: string, target?: number): Load => ({
    ...{ name, to: 'server', beside: 'select', ...(target && { target }) },
    requests: byReaders(path),
  })

  const replies = (name: string, threadIdOf: () => number): Load => ({
    ...{ name, to: 'server', beside: 'insert', target: 0.07 },
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          path: `/api/threads/${threadIdOf()}/posts`,
          body: REPLY,
          headers: {
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
            cookie: random.pick(readers),
          },
        }),
      },
    ],
  })

  return [
    bareSelect(longThread, longCount),
    page('any of 200 threads, any reader', () => `${random.pick(threadIds)}`),
    page('any page of the long thread, any reader', () => {
      return `${longThread}?at=${1 + random.below(longCount)}`
    }),
    bareSelect(longThread, longCount),
    read('threads of all communities', '/threads', 0.15),
    read('unread threads', '/threads?list=unread'),
    read('my threads', '/threads?list=mine'),
    read('threads of a community', `/communities/${communityId}/threads`, 0.15),
    read('unread counts', '/unread', 0.35),
    read('search, a frequent word', '/search?q=Datenverwaltung'),
    read('search, a rare word', '/search?q=Standesamtswiederherstellung'),
    read('search, a part of compounds', '/search?q=replikation'),
    read('search, a typing error', '/search?q=Registerabgliech'),
    bareInsert(longThread),
    replies('reply, in any of 200 threads', () => random.pick(threadIds)),
    replies('reply, all in one thread', () => thread!),
    bareInsert(longThread),
  ]
}

/** Pages all over the long thread. */
function bareSelect(longThread: number, longCount: number): Load {
  const random = randomFrom(3)
  const afters = Array.from({ length: 50 }, () => 20 * random.below(longCount / 20))
  return {
    ...{ name: 'bare select', to: 'reference' },
    requests: afters.map((after) => ({ path: `/threads/${longThread}?after=${after}` })),
  }
}

const bareInsert = (longThread: number): Load => ({
  ...{ name: 'bare insert', to: 'reference' },
  requests: [
    {
      method: 'POST',
      path: `/threads/${longThread}/posts`,
      body: REPLY,
      headers: { 'content-type': 'application/json' },
    },
  ],
})
