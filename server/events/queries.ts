import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  not,
  or,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import { type Cursor, earlierThan, laterThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { attendances, events, namedCoordinators, series, topics, workshops } from './tables.ts'

const coordinating = alias(authorities, 'coordinating')

/** An event with what its line in the programme needs. */
const withProgramme = (db: Reader, caller: Caller) =>
  db
    .select({
      event: events,
      series,
      workshop: { name: workshops.name },
      topic: topics,
      host: authorityRef,
      coordinating: {
        id: coordinating.id,
        name: coordinating.name,
        shortName: coordinating.shortName,
      },
      seated: attendances.seated,
    })
    .from(events)
    .innerJoin(series, eq(series.id, events.seriesId))
    .innerJoin(workshops, eq(workshops.id, series.workshopId))
    .innerJoin(topics, eq(topics.id, events.topicId))
    .innerJoin(authorities, eq(authorities.id, events.hostId))
    .innerJoin(
      coordinating,
      eq(coordinating.id, sql`coalesce(${events.coordinatingId}, ${events.hostId})`),
    )
    .leftJoin(
      attendances,
      and(eq(attendances.eventId, events.id), eq(attendances.memberId, caller.id)),
    )

export type EventInProgramme = Awaited<ReturnType<typeof withProgramme>>[number]

export async function findInProgramme(db: Reader, eventId: number, caller: Caller) {
  const [found] = await withProgramme(db, caller).where(eq(events.id, eventId))
  return found!
}

/** Of a query over events: what the caller finds in the programme. Undefined where that is all of them. */
export const visibleTo = ({ office, authority }: Caller) =>
  office ? undefined : or(isNotNull(events.publishedAt), eq(events.hostId, authority.id))

/** What was called off is over when it would have been. */
const calledOffBefore = (now: Date) => and(isNotNull(events.cancelledAt), lt(events.endsAt, now))

/** What is still to come or goes on, the next first. */
export function upcomingEvents(
  db: Reader,
  caller: Caller,
  after: Cursor | undefined,
  atMost = PAGE + 1,
) {
  const later = laterThan(events.startsAt, events.id, after)
  return withProgramme(db, caller)
    .where(and(isNull(events.endedAt), not(calledOffBefore(new Date())!), visibleTo(caller), later))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(atMost)
}

/** What is over, the latest first. */
export function pastEvents(db: Reader, caller: Caller, after: Cursor | undefined) {
  const earlier = earlierThan(events.startsAt, events.id, after)
  return withProgramme(db, caller)
    .where(
      and(or(isNotNull(events.endedAt), calledOffBefore(new Date())), visibleTo(caller), earlier),
    )
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(PAGE + 1)
}

/** Some events, in no order. */
export const eventsWithIds = (db: Reader, eventIds: number[], caller: Caller) =>
  withProgramme(db, caller).where(inArray(events.id, eventIds))

export async function namedCoordinatorsOf(db: Reader, eventId: number) {
  const rows = await db
    .select({ member: memberRef, authority: authorityRef, deputy: namedCoordinators.deputy })
    .from(namedCoordinators)
    .innerJoin(members, eq(members.id, namedCoordinators.memberId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(namedCoordinators.eventId, eventId))
    .orderBy(asc(namedCoordinators.deputy), asc(members.name))
  return rows.map(({ member, authority, deputy }) => ({ member: { ...member, authority }, deputy }))
}

/** How many have a seat, by authority and never by person. */
export function attendingByAuthority(db: Reader, eventId: number) {
  return db
    .select({ authority: authorityRef, attending: count() })
    .from(attendances)
    .innerJoin(members, eq(members.id, attendances.memberId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true)))
    .groupBy(authorities.id)
    .orderBy(desc(count()), asc(authorities.shortName))
}

export async function countWaiting(db: Reader, eventId: number) {
  const [waiting] = await db
    .select({ count: count() })
    .from(attendances)
    .where(and(eq(attendances.eventId, eventId), not(attendances.seated)))
  return waiting!.count
}
