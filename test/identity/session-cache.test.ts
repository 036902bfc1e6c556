import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SessionCache } from '../../server/identity/session-cache.ts'

/** The session 5 of the member 1, and how often it was read. */
function aCache(isCurrent = () => true) {
  const cache = new SessionCache<{ session: { id: number }; member: { id: number }; read: number }>(
    { isCurrent },
  )
  let reads = 0
  const read = async () => ({ session: { id: 5 }, member: { id: 1 }, read: ++reads })
  return { cache, get: async () => (await cache.get('token', read))!.read }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.advanceTimersByTime(1)
})
afterEach(() => vi.useRealTimers())

it('reads a session once in ten seconds while it hears of all that is committed', async () => {
  const { get } = aCache()
  await get()
  vi.advanceTimersByTime(9_900)
  expect(await get()).toBe(1)
  vi.advanceTimersByTime(200)
  expect(await get()).toBe(2)
})

it('reads it once in a second where it does not', async () => {
  let isCurrent = true
  const { get } = aCache(() => isCurrent)
  await get()
  isCurrent = false
  vi.advanceTimersByTime(900)
  expect(await get()).toBe(1)
  vi.advanceTimersByTime(200)
  expect(await get()).toBe(2)
})

it('is invalidated by what changes the session, and by nothing else', async () => {
  const { cache, get } = aCache()
  await get()
  cache.hear({ kind: 'session.ended', sessionId: 6 })
  cache.hear({ kind: 'voice.given', memberId: 2 })
  cache.hear({ kind: 'thread.read', memberId: 1, threadId: 7, number: 3 })
  expect(await get()).toBe(1)

  cache.hear({ kind: 'session.ended', sessionId: 5 })
  expect(await get()).toBe(2)
  cache.hear({ kind: 'voice.taken', memberId: 1 })
  expect(await get()).toBe(3)
  cache.miss()
  expect(await get()).toBe(4)
})

it('keeps nothing that was being read while a session ended', async () => {
  const { cache } = aCache()
  const slow = Promise.withResolvers<undefined>()
  const before = { session: { id: 5 }, member: { id: 1 }, read: 0 }
  const reading = cache.get('token', () => slow.promise.then(() => before))
  cache.hear({ kind: 'session.ended', sessionId: 5 })
  slow.resolve(undefined)
  await reading

  expect(await cache.get('token', async () => undefined)).toBeUndefined()
})
