import { afterAll, expect, it, vi } from 'vitest'
import { ACTIVITIES } from '../../server/platform/change/change.ts'
import { Heartbeat } from '../../server/platform/news/heartbeat.ts'
import { freshDatabase } from '../support/database.ts'

const database = await freshDatabase()
const { db } = database
afterAll(() => database.close())

const [here, there] = [new Heartbeat(db), new Heartbeat(db)]
let isHeard = true
await database.listen(
  ACTIVITIES,
  (payload) => {
    if (isHeard) here.take(payload)
  },
  () => {},
)

it('is current once what it has told itself arrives, and no more when that fails to come', async () => {
  expect(here.isCurrent()).toBe(false)
  await vi.waitUntil(() => here.isCurrent(), { timeout: 10_000 })

  isHeard = false
  await vi.waitUntil(() => !here.isCurrent(), { timeout: 10_000 })
  isHeard = true
  await vi.waitUntil(() => here.isCurrent(), { timeout: 10_000 })
})

it('takes the beats of other servers for what they are, and none for its own', async () => {
  expect(here.take('{"kind":"session.ended"}')).toBe(false)
  const beats: string[] = []
  await database.listen(
    ACTIVITIES,
    (payload) => void beats.push(payload),
    () => {},
  )
  await vi.waitUntil(() => here.isCurrent() && beats.length > 0, { timeout: 10_000 })

  expect(beats.every((it) => there.take(it))).toBe(true)
  expect(there.isCurrent()).toBe(false)
})
