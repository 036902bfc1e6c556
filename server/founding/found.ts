import { eq } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { communities, foundingEvents } from '../communities/tables.ts'
import { events, topics } from '../events/tables.ts'
import type { Change } from '../platform/change/change.ts'
import { admitAttendees, admitSpeakers } from './admit.ts'
import { giveMandate } from './give-mandate.ts'
import { openThreads } from './open-threads.ts'

/**
 * What happens when an event ends, from top to bottom: its community is founded, named after its topic and coordinated by
 * the designated authority, else by the host's; who took part belongs to it; and the talk goes on in its threads. If
 * the topic has a community already, the event joins it.
 */
export async function found(change: Change, { eventId }: Activity<'event.ended'>) {
  const { event, topic } = await endedEvent(change, eventId)
  const { communityId, founded } = await communityFor(change, topic)
  if (!(await isFirstTime(change, { communityId, eventId, founded }))) return

  await admitAttendees(change, communityId, eventId)
  await admitSpeakers(change, communityId, eventId)
  if (founded) await giveMandate(change, communityId, event)
  change.record({ kind: founded ? 'community.founded' : 'community.joined', communityId, eventId })
  await openThreads(change, { communityId, eventId, founded })
}

async function endedEvent({ tx }: Change, eventId: number) {
  const [ended] = await tx
    .select({ event: events, topic: topics })
    .from(events)
    .innerJoin(topics, eq(topics.id, events.topicId))
    .where(eq(events.id, eventId))
  return ended!
}

/** One topic, one community: its key decides which of two events founds it. */
async function communityFor({ tx, at }: Change, topic: { id: number; name: string }) {
  const [founded] = await tx
    .insert(communities)
    .values({ topicId: topic.id, name: topic.name, foundedAt: at })
    .onConflictDoNothing({ target: communities.topicId })
    .returning({ id: communities.id })
  if (founded) return { communityId: founded.id, founded: true }

  const [known] = await tx
    .select({ id: communities.id })
    .from(communities)
    .where(eq(communities.topicId, topic.id))
  return { communityId: known!.id, founded: false }
}

async function isFirstTime(
  { tx, at }: Change,
  founding: { communityId: number; eventId: number; founded: boolean },
) {
  const first = await tx
    .insert(foundingEvents)
    .values({ ...founding, joinedAt: at })
    .onConflictDoNothing({ target: foundingEvents.eventId })
    .returning({ eventId: foundingEvents.eventId })
  return first.length > 0
}
