import { eq } from 'drizzle-orm'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Placeholders, prepared } from '../platform/database/prepared.ts'
import { isCoordinatedBy, readerId, readers, type Standing } from './rights.ts'
import { communities } from './tables.ts'

/** How a member stands to a community; as to a stranger where there is none of this id. */
export async function findStanding(
  db: Reader,
  communityId: number,
  { id: callerId, authority }: Caller,
): Promise<Standing> {
  const [found] = await standing(db, { communityId, callerId, authorityId: authority.id })
  return { joined: found?.joined != null, coordinates: found?.coordinates ?? false }
}

const standing = prepared(
  (
    db: Reader,
    {
      communityId,
      callerId,
      authorityId,
    }: Placeholders<'communityId' | 'callerId' | 'authorityId'>,
  ) =>
    db
      .select({
        joined: readerId,
        coordinates: isCoordinatedBy(callerId, authorityId, communities.id),
      })
      .from(communities)
      .leftJoin(...readers(callerId, communities.id))
      .where(eq(communities.id, communityId)),
)
