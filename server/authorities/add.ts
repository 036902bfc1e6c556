import { Conflict } from '../errors.ts'
import type { Change } from '../platform/change.ts'
import type { NewAuthority } from './contract.ts'
import { authorities } from './tables.ts'

/** Adds an authority to the network. Names are unique: one authority, one entry. */
export async function addAuthority({ tx }: Change, authority: NewAuthority) {
  const [added] = await tx
    .insert(authorities)
    .values(authority)
    .onConflictDoNothing()
    .returning({ id: authorities.id })
  if (!added) throw new Conflict('name_taken', 'There is an authority of this name already.')
  return added.id
}
