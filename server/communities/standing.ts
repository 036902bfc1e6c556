import { and, eq, isNull, type Placeholder, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import type { Standing } from './policy.ts'
import { communities, coordinators, mandates, memberships } from './tables.ts'

/** A coordinator's right ends with the mandate, and with belonging to its authority. */
export async function findStanding(
  db: Reader,
  communityId: number,
  caller: Caller,
): Promise<Standing> {
  const [found] = await db
    .select({ joined: memberships.memberId, coordinates: coordinators.memberId })
    .from(communities)
    .leftJoin(
      memberships,
      and(eq(memberships.communityId, communities.id), eq(memberships.memberId, caller.id)),
    )
    .leftJoin(
      mandates,
      and(
        eq(mandates.communityId, communities.id),
        isNull(mandates.endsAt),
        eq(mandates.authorityId, caller.authority.id),
      ),
    )
    .leftJoin(
      coordinators,
      and(eq(coordinators.mandateId, mandates.id), eq(coordinators.memberId, caller.id)),
    )
    .where(eq(communities.id, communityId))
  return { joined: found?.joined != null, coordinates: found?.coordinates != null }
}

type Asking = number | Placeholder

/** The same as part of another query: whether the caller coordinates the community of this id. */
export const coordinatesThere = (
  communityId: PgColumn,
  { id, authority }: { id: Asking; authority: { id: Asking } },
) =>
  sql<boolean>`exists (
    select from ${mandates} join ${coordinators} on ${coordinators.mandateId} = ${mandates.id}
    where ${mandates.communityId} = ${communityId} and ${mandates.endsAt} is null
      and ${mandates.authorityId} = ${authority.id} and ${coordinators.memberId} = ${id}
  )`
