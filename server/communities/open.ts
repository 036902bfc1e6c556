import { NotFound } from '../errors.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { findCommunity } from './queries.ts'
import { mayRead } from './rights.ts'
import { findStanding } from './standing.ts'

/** A community as every member of the network finds it: that it is there is no secret among them. */
export async function openCommunity(db: Reader, communityId: number, caller: Caller) {
  const community = await findCommunity(db, communityId)
  if (!community) throw new NotFound()
  return { community, standing: await findStanding(db, communityId, caller) }
}

/** What is said in a community. To who does not belong to it, there is nothing: throws NotFound. */
export async function enterCommunity(db: Reader, communityId: number, caller: Caller) {
  const standing = await findStanding(db, communityId, caller)
  if (!mayRead(standing)) throw new NotFound()
  return { community: (await findCommunity(db, communityId))!, standing }
}
