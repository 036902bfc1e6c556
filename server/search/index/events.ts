import { and, asc, eq, gt, isNotNull, type SQL } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { authorities } from '../../authorities/tables.ts'
import { communities } from '../../communities/tables.ts'
import { events, series, topics } from '../../events/tables.ts'
import type { Change } from '../../platform/change/change.ts'
import { visibleText } from '../language/visible-text.ts'
import { COMMUNITIES, EVENTS } from '../tables.ts'
import { indexDocuments, type SearchDocument } from './documents.ts'

/** An event is found once it is published. */
export const indexEvent = async (change: Change, { eventId }: { eventId: number }) =>
  indexDocuments(change, (await publishedEvents(change, eq(events.id, eventId))).map(eventDocument))

/** Enters some events anew, from an id on. Gives the id to go on from, until none is left. */
export async function indexEventsAfter(change: Change, after: number, atOnce: number) {
  const rows = await publishedEvents(change, gt(events.id, after))
    .limit(atOnce)
    .for('share', { of: events })
  await indexDocuments(change, rows.map(eventDocument))
  return rows.at(-1)?.event.id
}

const publishedEvents = ({ tx }: Change, which: SQL) =>
  tx
    .select({
      event: events,
      topic: topics.name,
      series: series.name,
      host: { name: authorities.name, shortName: authorities.shortName },
    })
    .from(events)
    .innerJoin(topics, eq(topics.id, events.topicId))
    .innerJoin(series, eq(series.id, events.seriesId))
    .innerJoin(authorities, eq(authorities.id, events.hostId))
    .where(and(which, isNotNull(events.publishedAt)))
    .orderBy(asc(events.id))

/** Once it has ended, its abstract is a post: it is found there, by those who may read it. */
function eventDocument({
  event,
  topic,
  series,
  host,
}: Awaited<ReturnType<typeof publishedEvents>>[number]): SearchDocument {
  const { id: eventId, hostId: authorityId, startsAt: publishedAt } = event
  const abstract = event.endedAt ? [] : [visibleText(event.abstractHtml)]
  return {
    entry: { scope: EVENTS, eventId, kind: 'event', authorityId, publishedAt },
    title: event.motto,
    texts: [topic, series, event.place, host.name, host.shortName, ...abstract],
  }
}

export const indexCommunity = async (
  change: Change,
  { communityId }: Activity<'community.founded'>,
) =>
  indexDocuments(
    change,
    (await someCommunities(change, eq(communities.id, communityId))).map(communityDocument),
  )

/** Enters some communities anew, as events are. */
export async function indexCommunitiesAfter(change: Change, after: number, atOnce: number) {
  const rows = await someCommunities(change, gt(communities.id, after)).limit(atOnce).for('share')
  await indexDocuments(change, rows.map(communityDocument))
  return rows.at(-1)?.id
}

const someCommunities = ({ tx }: Change, which: SQL) =>
  tx.select().from(communities).where(which).orderBy(asc(communities.id))

/** By its name as the pages call it. */
const communityDocument = ({
  id,
  name,
  foundedAt,
}: typeof communities.$inferSelect): SearchDocument => ({
  entry: { scope: COMMUNITIES, communityId: id, kind: 'community', publishedAt: foundedAt },
  title: `Community ${name}`,
  texts: [],
})
