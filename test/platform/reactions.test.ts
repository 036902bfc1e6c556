import { eq } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { addAuthority } from '../../server/authorities/add.ts'
import { authorities } from '../../server/authorities/tables.ts'
import { changesOn, type Reactions } from '../../server/platform/change.ts'
import { freshDatabase } from '../support/database.ts'

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
