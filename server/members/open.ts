import { NotFound } from '../errors.ts'
import type { Reader } from '../platform/database/database.ts'
import { findMember } from './queries.ts'

/** Who belongs to the network is known to all of it. */
export async function openMember(db: Reader, memberId: number) {
  const found = await findMember(db, memberId)
  if (!found) throw new NotFound()
  return found
}
