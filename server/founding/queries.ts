import { and, asc, count, countDistinct, eq } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { communities, foundingEvents } from '../communities/tables.ts'
import { attendances, events, talks } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import type { Reader } from '../platform/database/database.ts'
import { threads } from '../threads/tables.ts'

export async function eventOf(db: Reader, eventId: number) {
  const [found] = await db
    .select({ event: events, host: authorityRef })
    .from(events)
    .innerJoin(authorities, eq(authorities.id, events.hostId))
    .where(eq(events.id, eventId))
  const [attending] = await db
    .select({ members: count(), authorities: countDistinct(members.authorityId) })
    .from(attendances)
    .innerJoin(members, eq(members.id, attendances.memberId))
    .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true)))
  return { ...found!, attending: attending! }
}

export function talksOf(db: Reader, eventId: number) {
  return db
    .select({ talk: talks, authority: authorityRef })
    .from(talks)
    .innerJoin(authorities, eq(authorities.id, talks.authorityId))
    .where(eq(talks.eventId, eventId))
    .orderBy(asc(talks.startsAt), asc(talks.id))
}

const communityRef = { id: communities.id, name: communities.name }

/** The community that an event has founded, or joined. */
export async function communityOf(db: Reader, eventId: number) {
  const [found] = await db
    .select({ community: communityRef, founded: foundingEvents.founded })
    .from(foundingEvents)
    .innerJoin(communities, eq(communities.id, foundingEvents.communityId))
    .where(eq(foundingEvents.eventId, eventId))
  if (!found) return undefined
  return { ...found.community, state: found.founded ? ('founded' as const) : ('joined' as const) }
}

/** The community that there is on a topic already. */
export async function communityOn(db: Reader, topicId: number) {
  const [found] = await db
    .select(communityRef)
    .from(communities)
    .where(eq(communities.topicId, topicId))
  return found && { ...found, state: 'awaited' as const }
}

export function foundingThreadsOf(db: Reader, eventId: number) {
  return db
    .select({ threadId: threads.id, talkId: threads.talkId })
    .from(threads)
    .where(eq(threads.eventId, eventId))
}
