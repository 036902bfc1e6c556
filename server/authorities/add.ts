import { eq } from 'drizzle-orm'
import { Conflict } from '../errors.ts'
import type { Change } from '../platform/change/change.ts'
import type { NewAuthority } from './contract.ts'
import { named } from './named.ts'
import { authorities } from './tables.ts'

/** Adds an authority to the network. Both its names are unique as one reads them. */
export async function addAuthority({ tx }: Change, { name, shortName, level }: NewAuthority) {
  const names = named(name, shortName)
  const [added] = await tx
    .insert(authorities)
    .values({ ...names, level })
    .onConflictDoNothing()
    .returning({ id: authorities.id })
  if (added) return added.id

  const [namesake] = await tx
    .select({ id: authorities.id })
    .from(authorities)
    .where(eq(authorities.nameKey, names.nameKey))
  if (namesake) {
    throw new Conflict('name_taken', 'There is an authority of this name already.', 'name')
  }
  const message = 'There is an authority of this short name already.'
  throw new Conflict('short_name_taken', message, 'shortName')
}
