import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, it, vi } from 'vitest'
import { addAuthority } from '../../server/authorities/add.ts'
import { authorities } from '../../server/authorities/tables.ts'
import { type Change, changesOn, type Reactions } from '../../server/platform/change/change.ts'
import { freshDatabase, onPostgres } from '../support/database.ts'

const database = await freshDatabase()
afterAll(() => database.close())

const named = (name: string) => ({ name, shortName: name, level: 'federal' as const })

it('leaves nothing behind of a reaction that is slower than the one that fails', async () => {
  const reactions: Reactions = {
    'event.ended': [
      async () => {
        throw new Error('No.')
      },
      async (change) => {
        await addAuthority(change, named('Amt'))
        await addAuthority(change, named('Noch ein Amt'))
      },
    ],
  }
  const end = changesOn(database.db, reactions)(null, async ({ record }) =>
    record({ kind: 'event.ended', eventId: 1 }),
  )
  await expect(end).rejects.toThrow('No.')
  expect(
    await database.db.select().from(authorities).where(eq(authorities.level, 'federal')),
  ).toEqual([])
})

it('has what was asked before asked again after the tables have changed', async () => {
  const add = changesOn(database.db, {})
  await add(null, (change) => addAuthority(change, named('Eins')))
  await database.db.execute('alter table authorities add column motto text')
  await add(null, (change) => addAuthority(change, named('Zwei')))
  expect(await database.db.select().from(authorities)).toHaveLength(2)
})

const ENDED = { kind: 'event.ended', eventId: 1 } as const

it('has the reactions to an activity run one after the other, in the order of the list', async () => {
  const order: string[] = []
  const noting = (name: string) => async (change: Change) => {
    order.push(`${name} begins`)
    await change.tx.execute('select 1')
    order.push(`${name} is done`)
  }
  const change = changesOn(database.db, { 'event.ended': [noting('one'), noting('two')] })
  await change(null, async ({ record }) => record(ENDED))
  expect(order).toEqual(['one begins', 'one is done', 'two begins', 'two is done'])
})

it.runIf(onPostgres())(
  'tries again where the last of several reactions met a deadlock',
  async () => {
    const [one, two] = await changesOn(database.db, {})(null, async (change) => [
      await addAuthority(change, named('Erste')),
      await addAuthority(change, named('Zweite')),
    ])
    const lock = ({ tx }: Pick<Change, 'tx'>, id: number) =>
      tx.execute(sql`update authorities set short_name = short_name where id = ${id}`)
    let tries = 0
    let other: Promise<unknown> | undefined

    const reactions: Reactions = {
      'event.ended': [
        async ({ tx }) => {
          for (let count = 0; count < 5; count += 1) await tx.execute('select 1')
        },
        async (change) => {
          // Looks for the deadlock before the other does, and so is the one that Postgres gives up.
          await change.tx.execute(`set local deadlock_timeout = '10ms'`)
          await lock(change, two!)
        },
      ],
    }
    await changesOn(database.db, reactions)(null, async (change) => {
      tries += 1
      await lock(change, one!)
      other ??= crossing()
      if (tries === 1) await untilSomebodyWaits()
      change.record(ENDED)
    })
    await other

    expect(tries).toBe(2)

    /** Holds the second, and wants the first. */
    function crossing() {
      return database.db.transaction(async (tx) => {
        await tx.execute(`set local deadlock_timeout = '60s'`)
        await lock({ tx }, two!)
        await lock({ tx }, one!)
      })
    }

    function untilSomebodyWaits() {
      return vi.waitFor(async () => {
        const waiting = await database.db.execute(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        expect(waiting).toHaveLength(1)
      })
    }
  },
)
