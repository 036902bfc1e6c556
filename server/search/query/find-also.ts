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
import { candidatesFor } from './candidates.ts'
import { highlight } from './highlight.ts'
import { rank } from './rank.ts'
import { requestFor } from './request.ts'
import type { Understanding } from './understand.ts'

const A_FEW = 5

/** Events, communities, authorities and members that are called what is looked for. All of them are for every member. */
export async function findAlso(
  db: Reader,
  caller: Caller,
  understanding: Understanding,
  typed: string,
): Promise<AlsoFound> {
  const [inEvents, inCommunities, people] = await Promise.all([
    fewIn(db, caller, understanding, EVENTS),
    fewIn(db, caller, understanding, COMMUNITIES),
    findMembers(db, typed),
  ])
  return {
    events: (await eventsOf(db, inEvents)).map(
      ({ event: { motto, startsAt, ...event }, host }) => ({
        ...{ ...event, host },
        motto: highlight(motto, understanding.marks),
        startsAt: startsAt.toISOString(),
      }),
    ),
    communities: await communitiesOf(db, caller, inCommunities),
    ...people,
  }
}

async function fewIn(db: Reader, caller: Caller, understanding: Understanding, among: number) {
  const filter = { query: {}, phrases: understanding.phrases, after: undefined }
  const scopes = understanding.scopes.filter(({ scope }) => scope === among)
  const request = requestFor({ db, caller, filter }, scopes)
  const best = { asOf: new Date() }
  const { matches } = await candidatesFor(request, best)
  const ranked = await rank(request, matches, best)
  return ranked.slice(0, A_FEW).map(({ id }) => id)
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
