import { eq } from 'drizzle-orm'
import { Conflict, Invalid } from '../../errors.ts'
import type { Change } from '../../platform/change/change.ts'
import type { NewSeries, NewTopic, NewWorkshop } from '../contract.ts'
import { named } from '../named.ts'
import { series, topics, workshops } from '../tables.ts'

const taken = () => new Conflict('name_taken', 'There is one of this name already.', 'name')

export async function addWorkshop({ tx }: Change, { name, purpose }: NewWorkshop) {
  const [added] = await tx
    .insert(workshops)
    .values({ ...named(name), purpose })
    .onConflictDoNothing()
    .returning()
  if (!added) throw taken()
  return added.id
}

export async function addSeries({ tx }: Change, { workshopId, name, purpose }: NewSeries) {
  const [workshop] = await tx.select().from(workshops).where(eq(workshops.id, workshopId))
  if (!workshop) throw new Invalid('workshopId', 'There is no such workshop.')
  const [added] = await tx
    .insert(series)
    .values({ workshopId, ...named(name), purpose })
    .onConflictDoNothing()
    .returning()
  if (!added) throw taken()
  return added.id
}

export async function addTopic({ tx }: Change, { name }: NewTopic) {
  const [added] = await tx.insert(topics).values(named(name)).onConflictDoNothing().returning()
  if (!added) throw taken()
  return added.id
}
