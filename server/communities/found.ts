import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { attendances, events, talks, topics } from '../events/tables.ts'
import type { Change } from '../platform/change.ts'
import { giveMandate } from './give-mandate.ts'
import { communities, foundingEvents, memberships } from './tables.ts'

/**
 * Founds the community of an ended event: named after its topic, coordinated by the designated authority,
 * else by the host's. If the topic has a community already, the event joins it.
 */
export async function foundCommunity(change: Change, { eventId }: Activity<'event.ended'>) {
  const { tx, at, record } = change
  const [ended] = await tx
    .select({ event: events, topic: topics })
    .from(events)
    .innerJoin(topics, eq(topics.id, events.topicId))
    .where(eq(events.id, eventId))
  const { event, topic } = ended!

  const [founded] = await tx
    .insert(communities)
    .values({ topicId: topic.id, name: topic.name, foundedAt: at })
    .onConflictDoNothing({ target: communities.topicId })
    .returning({ id: communities.id })
  const communityId = founded?.id ?? (await communityOf(change, topic.id))

  const [first] = await tx
    .insert(foundingEvents)
    .values({ eventId, communityId, joinedAt: at })
    .onConflictDoNothing()
    .returning()
  if (!first) return

  if (founded) await giveMandate(change, communityId, event)
  await admitWhoTookPart(change, communityId, eventId)
  record({ kind: founded ? 'community.founded' : 'community.joined', communityId, eventId })
}

async function communityOf({ tx }: Change, topicId: number) {
  const [community] = await tx
    .select({ id: communities.id })
    .from(communities)
    .where(eq(communities.topicId, topicId))
  return community!.id
}

/** Those who had a seat, and those who spoke. */
async function admitWhoTookPart({ tx, at }: Change, communityId: number, eventId: number) {
  const membership = {
    communityId: sql<number>`${communityId}::bigint`.as('community_id'),
    since: sql<Date>`${at.toISOString()}::timestamptz`.as('since'),
    readUntil: sql<null>`null::timestamptz`.as('read_until'),
  }
  const { communityId: community, since, readUntil } = membership
  await tx
    .insert(memberships)
    .select(
      tx
        .select({ communityId: community, memberId: attendances.memberId, since, readUntil })
        .from(attendances)
        .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true))),
    )
    .onConflictDoNothing()
  await tx
    .insert(memberships)
    .select(
      tx
        .selectDistinct({
          communityId: community,
          memberId: sql<number>`${talks.speakerId}`.as('member_id'),
          since,
          readUntil,
        })
        .from(talks)
        .where(and(eq(talks.eventId, eventId), isNotNull(talks.speakerId))),
    )
    .onConflictDoNothing()
}
