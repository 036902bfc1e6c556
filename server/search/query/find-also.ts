import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { authorityRef } from '../../authorities/queries.ts'
import { authorities } from '../../authorities/tables.ts'
import { isReadableBy } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import { events } from '../../events/tables.ts'
import { findMembers } from '../../members/find.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { AlsoFound } from '../contract.ts'
import { COMMUNITIES, EVENTS, searchEntries } from '../tables.ts'
import { findBest } from './find.ts'
import { highlight } from './highlight.ts'
import type { Sought } from './sought.ts'

const A_FEW = 5

/** Events, communities, authorities and members that are called what is looked for. All of them are for every member. */
export async function findAlso(
  db: Reader,
  caller: Caller,
  sought: Sought,
  typed: string,
): Promise<AlsoFound> {
  const [inEvents, inCommunities, people] = await Promise.all([
    fewIn(db, caller, sought, EVENTS),
    fewIn(db, caller, sought, COMMUNITIES),
    findMembers(db, typed),
  ])
  return {
    events: (await eventsOf(db, inEvents)).map(
      ({ event: { motto, startsAt, ...event }, host }) => ({
        ...{ ...event, host },
        motto: highlight(motto, sought.marks),
        startsAt: startsAt.toISOString(),
      }),
    ),
    communities: await communitiesOf(db, caller, inCommunities),
    ...people,
  }
}

async function fewIn(db: Reader, caller: Caller, sought: Sought, among: number) {
  const scopes = sought.scopes.filter(({ scope }) => scope === among)
  const { found } = await findBest(db, caller, { ...sought, scopes }, {}, new Date())
  return found.slice(0, A_FEW).map(({ id }) => id)
}

async function eventsOf(db: Reader, entryIds: number[]) {
  if (entryIds.length === 0) return []
  const rows = await db
    .select({
      entryId: searchEntries.id,
      event: { id: events.id, motto: events.motto, startsAt: events.startsAt },
      host: authorityRef,
    })
    .from(searchEntries)
    .innerJoin(events, eq(events.id, searchEntries.eventId))
    .innerJoin(authorities, eq(authorities.id, events.hostId))
    .where(and(inArray(searchEntries.id, entryIds), isNotNull(events.publishedAt)))
  return entryIds.flatMap((id) => rows.find((it) => it.entryId === id) ?? [])
}

async function communitiesOf(db: Reader, caller: Caller, entryIds: number[]) {
  if (entryIds.length === 0) return []
  return db
    .select({
      id: communities.id,
      name: communities.name,
      joined: sql<boolean>`${isReadableBy(caller.id, communities.id)}`,
    })
    .from(searchEntries)
    .innerJoin(communities, eq(communities.id, searchEntries.communityId))
    .where(inArray(searchEntries.id, entryIds))
    .orderBy(asc(communities.name))
}
