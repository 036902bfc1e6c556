import { afterEach, expect, it, vi } from 'vitest'
import { type Concern, ShortMemory } from '../../server/platform/news/cache.ts'

const aboutThread7 = (): Concern[] => ['thread:7', 'community:3', 'member:1']

/** Something that can be read, and how often it was. */
function aMemory(isCurrent = () => false) {
  const memory = new ShortMemory({ isCurrent })
  const reads = { count: 0 }
  const read = async () => ({ read: ++reads.count })
  return { memory, recall: () => memory.recall('it', read, aboutThread7) }
}

afterEach(() => vi.useRealTimers())

it('reads once what is asked again within a second, counted from when it was asked', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  vi.advanceTimersByTime(1)
  const { memory, recall } = aMemory()
  await recall()
  vi.advanceTimersByTime(990)
  expect(await recall()).toEqual({ read: 1 })
  vi.advanceTimersByTime(20)
  expect(await recall()).toEqual({ read: 2 })

  const slowly = async () => {
    vi.advanceTimersByTime(1_500)
    return { read: 'slowly' }
  }
  await memory.recall('slow', slowly, aboutThread7)
  expect(await memory.recall('slow', async () => ({ read: 'anew' }), aboutThread7)).toEqual({
    read: 'anew',
  })
})

it('keeps what is asked again for longer while it hears of all that is committed', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] })
  vi.advanceTimersByTime(1)
  let isCurrent = true
  const { memory, recall } = aMemory(() => isCurrent)
  await recall()
  vi.advanceTimersByTime(9_000)
  expect(await recall()).toEqual({ read: 1 })
  vi.advanceTimersByTime(2_000)
  expect(await recall()).toEqual({ read: 2 })

  memory.hear({ kind: 'thread.changed', communityId: 3, threadId: 7, revision: 2 })
  expect(await recall()).toEqual({ read: 3 })
  vi.advanceTimersByTime(2_000)
  isCurrent = false
  expect(await recall()).toEqual({ read: 4 })
})

it('forgets at once what a commit concerns, and nothing else', async () => {
  const { memory, recall } = aMemory()
  await recall()
  memory.hear({ kind: 'thread.changed', communityId: 3, threadId: 8, revision: 2 })
  memory.hear({ kind: 'session.ended', sessionId: 7 })
  memory.hear({ kind: 'thread.read', memberId: 2, threadId: 7, number: 3 })
  memory.hearOfOwn([{ kind: 'membership.ended', communityId: 4, memberId: 2 }], 2)
  expect(await recall()).toEqual({ read: 1 })

  memory.hear({ kind: 'thread.changed', communityId: 3, threadId: 7, revision: 2 })
  expect(await recall()).toEqual({ read: 2 })
  memory.hear({ kind: 'moderation.acted', communityId: 3, actId: 1 })
  expect(await recall()).toEqual({ read: 3 })
  memory.hear({ kind: 'membership.ended', communityId: 9, memberId: 1 })
  expect(await recall()).toEqual({ read: 4 })
  memory.hearOfOwn([], 1)
  expect(await recall()).toEqual({ read: 5 })
  memory.miss()
  expect(await recall()).toEqual({ read: 6 })
})

it('does not keep what was being read while a commit came in between', async () => {
  const { memory, recall } = aMemory()
  const slow = Promise.withResolvers<{ read: string }>()
  const asked = memory.recall('it', () => slow.promise, aboutThread7)
  memory.hear({ kind: 'membership.ended', communityId: 3, memberId: 1 })
  slow.resolve({ read: 'from before' })
  expect(await asked).toEqual({ read: 'from before' })
  expect(await recall()).toEqual({ read: 1 })
})

it('remembers nothing of what is not there', async () => {
  const { memory, recall } = aMemory()
  expect(await memory.recall('it', async () => undefined, aboutThread7)).toBeUndefined()
  expect(await recall()).toEqual({ read: 1 })
})

it('rather forgets all than not know what was committed', async () => {
  const { memory, recall } = aMemory()
  await recall()
  for (let threadId = 100; threadId < 20_200; threadId += 1) {
    memory.hear({ kind: 'thread.changed', communityId: 3, threadId, revision: 2 })
  }
  expect(await recall()).toEqual({ read: 2 })
})
