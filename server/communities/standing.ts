import { eq, type Placeholder, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Given, prepared } from '../platform/database/prepared.ts'
import type { Standing } from './policy.ts'
import { readsIn } from './readable.ts'
import { communities, coordinators, mandates, memberships } from './tables.ts'

/** A coordinator's right ends with the mandate, and with belonging to its authority. */
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
    { communityId, callerId, authorityId }: Given<'communityId' | 'callerId' | 'authorityId'>,
  ) =>
    db
      .select({
        joined: memberships.memberId,
        coordinates: coordinatesThere(communities.id, callerId, authorityId),
      })
      .from(communities)
      .leftJoin(memberships, readsIn(callerId, communities.id))
      .where(eq(communities.id, communityId)),
)

/** The same as part of another query: whether the caller coordinates the community of this id. */
export const coordinatesThere = (
  communityId: PgColumn,
  callerId: number | Placeholder,
  authorityId: number | Placeholder,
) =>
  sql<boolean>`exists (
    select from ${mandates} join ${coordinators} on ${coordinators.mandateId} = ${mandates.id}
    where ${mandates.communityId} = ${communityId} and ${mandates.endsAt} is null
      and ${mandates.authorityId} = ${authorityId} and ${coordinators.memberId} = ${callerId}
  )`
