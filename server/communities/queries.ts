import { and, asc, count, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { topics } from '../events/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { isCurrentMandate, isExercised, readerId, readers } from './rights.ts'
import { communities, coordinators, foundingEvents, mandates, memberships } from './tables.ts'

const MOST_FOUNDING_EVENTS = 50

const withMandate = (db: Reader) =>
  db
    .select({ community: communities, topic: topics, coordinating: authorityRef })
    .from(communities)
    .innerJoin(topics, eq(topics.id, communities.topicId))
    .innerJoin(mandates, isCurrentMandate(communities.id))
    .innerJoin(authorities, eq(authorities.id, mandates.authorityId))

export async function findCommunity(db: Reader, id: number) {
  const [found] = await withMandate(db).where(eq(communities.id, id))
  return found
}

const memberCount = sql<number>`(
  select count(*)::int from ${memberships} where ${memberships.communityId} = ${communities.id}
)`

/** The newest first; on asking, only those the caller belongs to. */
export function communitiesAfter(
  db: Reader,
  caller: Caller,
  { joined, after }: { joined: boolean | undefined; after: Cursor | undefined },
) {
  return db
    .select({
      community: communities,
      topic: topics,
      coordinating: authorityRef,
      memberCount,
      joined: readerId,
    })
    .from(communities)
    .innerJoin(topics, eq(topics.id, communities.topicId))
    .innerJoin(mandates, isCurrentMandate(communities.id))
    .innerJoin(authorities, eq(authorities.id, mandates.authorityId))
    .leftJoin(...readers(caller.id, communities.id))
    .where(
      and(
        joined ? isNotNull(readerId) : undefined,
        earlierThan(communities.foundedAt, communities.id, after),
      ),
    )
    .orderBy(desc(communities.foundedAt), desc(communities.id))
    .limit(PAGE + 1)
}

/** Who exercises the mandate: only while they belong to its authority. */
export async function coordinatorsOf(db: Reader, communityId: number) {
  const rows = await db
    .select({ member: memberRef, authority: authorityRef, deputy: coordinators.deputy })
    .from(mandates)
    .innerJoin(coordinators, eq(coordinators.mandateId, mandates.id))
    .innerJoin(members, eq(members.id, coordinators.memberId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(isExercised(members.id, members.authorityId, communityId))
    .orderBy(asc(coordinators.deputy), asc(members.name))
  return rows.map(({ member, authority, deputy }) => ({ member: { ...member, authority }, deputy }))
}

export function membersByAuthority(db: Reader, communityId: number) {
  return db
    .select({ authority: authorityRef, members: count() })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(memberships.communityId, communityId))
    .groupBy(authorities.id)
    .orderBy(desc(count()), asc(authorities.shortName))
}

/** The events it comes from, the newest first; last the one that founded it. */
export async function foundingEventIds(db: Reader, communityId: number) {
  const rows = await db
    .select({ eventId: foundingEvents.eventId })
    .from(foundingEvents)
    .where(eq(foundingEvents.communityId, communityId))
    .orderBy(
      desc(foundingEvents.founded),
      desc(foundingEvents.joinedAt),
      desc(foundingEvents.eventId),
    )
    .limit(MOST_FOUNDING_EVENTS)
  const [first, ...joined] = rows.map(({ eventId }) => eventId)
  return first === undefined ? [] : [...joined, first]
}

/** The ids of the communities that a member belongs to. */
export async function communitiesOf(db: Reader, memberId: number) {
  const rows = await db
    .select({ id: memberships.communityId })
    .from(memberships)
    .where(eq(memberships.memberId, memberId))
  return rows.map(({ id }) => id)
}

/** The ids of all who belong to a community. */
export async function membersOf(db: Reader, communityId: number) {
  const rows = await db
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(eq(memberships.communityId, communityId))
  return rows.map(({ id }) => id)
}
