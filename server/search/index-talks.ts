import { and, asc, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { events, talks } from '../events/tables.ts'
import type { Change } from '../platform/change.ts'
import { enter, enterMissing, type Finding } from './enter.ts'
import { PROGRAMME, searchEntries } from './tables.ts'
import { visibleText } from './visible-text.ts'

/** With its event, the whole network may see a talk. */
export const indexTalks = async (change: Change, { eventId }: Activity<'event.published'>) =>
  enter(change, (await publishedTalks(change, eq(talks.eventId, eventId))).map(findingOf))

export const indexTalk = async (change: Change, { talkId }: Activity<'talk.changed'>) =>
  enter(change, (await publishedTalks(change, eq(talks.id, talkId))).map(findingOf))

const TALKS_AT_ONCE = 200

/** Enters talks that are not there yet, from an id on. Gives the id to go on from, until none is left. */
export async function indexMissingTalks(change: Change, after: number) {
  const rows = await publishedTalks(change, and(gt(talks.id, after), isMissing)!).limit(
    TALKS_AT_ONCE,
  )
  await enterMissing(change, rows.map(findingOf))
  return rows.at(-1)?.talk.id
}

const isMissing = sql`not exists (select from ${searchEntries} where ${searchEntries.talkId} = ${talks.id})`

const publishedTalks = ({ tx }: Change, which: SQL) =>
  tx
    .select({ talk: talks, publishedAt: events.publishedAt })
    .from(talks)
    .innerJoin(events, eq(events.id, talks.eventId))
    .where(and(which, isNotNull(events.publishedAt)))
    .orderBy(asc(talks.id))

function findingOf({ talk }: Awaited<ReturnType<typeof publishedTalks>>[number]): Finding {
  const { id: talkId, title, speaker, speakerId: authorId, authorityId, startsAt } = talk
  return {
    entry: { scope: PROGRAMME, talkId, kind: 'talk', authorId, authorityId, publishedAt: startsAt },
    title,
    texts: [speaker, visibleText(talk.abstractHtml)],
  }
}
