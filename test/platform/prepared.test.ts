import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { authorities } from '../../server/authorities/tables.ts'
import type { Reader } from '../../server/platform/database/database.ts'
import { type Placeholders, prepared } from '../../server/platform/database/prepared.ts'
import { startApp } from '../support/app.ts'
import { anAuthority } from '../support/cast.ts'

const app = await startApp()

const nameOf = prepared((db: Reader, { id }: Placeholders<'id'>) =>
  db.select({ name: authorities.name }).from(authorities).where(eq(authorities.id, id)),
)

it('answers for the values that each asking brings', async () => {
  const ids = [await anAuthority(app), await anAuthority(app)]
  const [one, other] = await Promise.all(ids.map((id) => nameOf(app.db, { id })))
  expect(one).toHaveLength(1)
  expect(one).not.toEqual(other)
})

it('sees within a change what the change has done, and others do not', async () => {
  const id = await anAuthority(app)
  const before = await nameOf(app.db, { id })
  const renaming = app.change(null, async ({ tx }) => {
    await tx.update(authorities).set({ name: 'Amt im Wandel' }).where(eq(authorities.id, id))
    expect(await nameOf(tx, { id })).toEqual([{ name: 'Amt im Wandel' }])
    throw new Error('Not after all.')
  })
  await expect(renaming).rejects.toThrow('Not after all.')
  expect(await nameOf(app.db, { id })).toEqual(before)
})

it('is refused within a change where it does not go by the change', async () => {
  const asking = app.change(null, () => nameOf(app.db, { id: 1 }))
  await expect(asking).rejects.toThrow('Inside a change')
})
