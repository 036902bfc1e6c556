import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { FairQueue } from '../../server/platform/limits/fair-queue.ts'

/** Numbers that look random and are the same each time. */
function* numbers(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

/** Work that lasts until it is told to end. */
function workIn(queue: FairQueue<string>) {
  const running: { key: string; end: () => void }[] = []
  const started: string[] = []
  const begin = (key: string, name = key) =>
    queue.run(key, async () => {
      started.push(name)
      await new Promise<void>((end) => running.push({ key, end }))
      return name
    })
  const endOne = async (index = 0) => {
    const [ended] = running.splice(index, 1)
    ended?.end()
    await settled()
  }
  return { running, started, begin, endOne }
}

/** Until everything that can go on has done so. */
const settled = async () => {
  for (let turns = 0; turns < 3; turns += 1) await setImmediate()
}

describe('a fair queue', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps its bounds and each order (%i)', async (seed) => {
    const random = numbers(seed)
    const next = (below: number) => Math.floor(random.next().value! * below)
    const [atOnce, atOnceOfOne, waitingOfOne] = [1 + next(4), 1 + next(3), 1 + next(6)]
    const queue = new FairQueue<string>({ atOnce, atOnceOfOne, waiting: 12, waitingOfOne })
    const { running, started, begin, endOne } = workIn(queue)
    const outcomes: Promise<string>[] = []
    const taken: string[] = []

    for (let step = 0; step < 300; step += 1) {
      if (next(5) < 3) {
        const key = 'abcd'[next(4)]!
        const name = `${key}${step}`
        outcomes.push(
          begin(key, name).then(
            (it) => {
              taken.push(it)
              return it
            },
            ({ code }) => code,
          ),
        )
        await settled()
      } else await endOne(next(running.length || 1))
      expect(running.length).toBeLessThanOrEqual(atOnce)
      for (const key of 'abcd') {
        expect(running.filter((it) => it.key === key).length).toBeLessThanOrEqual(atOnceOfOne)
      }
    }
    while (running.length > 0) await endOne()

    const ended = await Promise.all(outcomes)
    expect(started.toSorted()).toEqual(taken.toSorted())
    expect(new Set(ended.filter((it) => !started.includes(it)))).toEqual(new Set(['too_busy']))
    for (const key of 'abcd') {
      const mine = started.filter((it) => it.startsWith(key)).map((it) => Number(it.slice(1)))
      expect(mine).toEqual(mine.toSorted((one, other) => one - other))
    }
  })

  it('serves whoever comes late before the rest of a flood', async () => {
    const { started, begin, endOne } = workIn(new FairQueue({ atOnce: 2, waiting: 100 }))
    const flood = Array.from({ length: 50 }, () => begin('flood'))
    const late = begin('late')
    await settled()
    expect(started).toEqual(['flood', 'flood'])
    await endOne()
    await endOne()
    expect(started.slice(2)).toEqual(['flood', 'late'])
    for (let left = 50; left > 0; left -= 1) await endOne()
    await Promise.all([...flood, late])
  })

  it('leaves room beside somebody who has all that one can have', async () => {
    const queue = new FairQueue<string>({ atOnce: 3, atOnceOfOne: 2, waiting: 10, waitingOfOne: 4 })
    const { started, begin, endOne } = workIn(queue)
    const flood = Array.from({ length: 6 }, () => begin('flood'))
    await expect(begin('flood')).rejects.toMatchObject({ code: 'too_busy', status: 503 })
    const other = begin('other')
    await settled()
    expect(started.toSorted()).toEqual(['flood', 'flood', 'other'])
    for (let left = 7; left > 0; left -= 1) await endOne()
    await Promise.all([...flood, other])
  })

  it('goes on after work that fails', async () => {
    const queue = new FairQueue<string>({ atOnce: 1, waiting: 1 })
    const failing = queue.run('a', () => Promise.reject(new Error('broken')))
    const next = queue.run('b', async () => 'done')
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toBe('done')
  })
})
