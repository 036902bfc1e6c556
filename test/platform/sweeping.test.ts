import { expect, it } from 'vitest'
import { sweepTries } from '../../server/identity/sign-in-limit.ts'
import { signInFailures } from '../../server/identity/tables.ts'
import { sweepRecord } from '../../server/platform/change/sweep.ts'
import { activities, creations } from '../../server/platform/change/tables.ts'
import { startApp } from '../support/app.ts'

const app = await startApp()

const DAY_MS = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

it('forgets what happened after a month, and the answers to idempotency keys after two days', async () => {
  const of = (eventId: number, days: number) => ({
    activity: { kind: 'event.edited' as const, eventId },
    at: daysAgo(days),
  })
  const keyed = (key: string, days: number) => ({
    ...{ memberId: 1, key, fingerprint: '', madeId: 1, at: daysAgo(days) },
  })
  await app.change(null, async ({ tx }) => {
    await tx.insert(activities).values([of(1, 29), of(2, 31)])
    await tx.insert(creations).values([keyed('yesterday', 1), keyed('long ago', 3)])
  })

  await app.change(null, sweepRecord)

  const kept = await app.db.select().from(activities)
  expect(kept.map(({ activity }) => activity)).toContainEqual({ kind: 'event.edited', eventId: 1 })
  expect(kept.map(({ activity }) => activity)).not.toContainEqual(of(2, 31).activity)
  expect((await app.db.select().from(creations)).map(({ key }) => key)).toEqual(['yesterday'])
})

it('forgets failures to sign in once they count no more', async () => {
  const failed = (bucket: string, since: Date) => ({ bucket, failures: 3, since })
  await app.change(null, ({ tx }) =>
    tx.insert(signInFailures).values([failed('now', daysAgo(0)), failed('before', daysAgo(1))]),
  )

  await app.change(null, sweepTries)

  expect((await app.db.select().from(signInFailures)).map(({ bucket }) => bucket)).toEqual(['now'])
})
