import { and, asc, eq, gt, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { events, talks } from '../../events/tables.ts'
import type { Change } from '../../platform/change/change.ts'
import { posts, threads } from '../../threads/tables.ts'
import { isThereIn } from '../../threads/there.ts'
import { visibleText } from '../language/visible-text.ts'
import { PROGRAMME } from '../tables.ts'
import { indexDocuments, type SearchDocument } from './documents.ts'

/** With its event, the whole network may see a talk. */
export const indexTalks = async (change: Change, { eventId }: Activity<'event.published'>) =>
  indexDocuments(change, (await publishedTalks(change, eq(talks.eventId, eventId))).map(documentOf))

export const indexTalk = async (change: Change, { talkId }: Activity<'talk.changed'>) =>
  indexDocuments(change, (await publishedTalks(change, eq(talks.id, talkId))).map(documentOf))

/** The talk that a thread goes on from. */
export async function indexTalkOf(change: Change, threadId: number) {
  const itsTalk = sql`${talks.id} = (select talk_id from ${threads} where ${threads.id} = ${threadId})`
  await indexDocuments(change, (await publishedTalks(change, itsTalk)).map(documentOf))
}

/** Enters some talks anew, from an id on. Gives the id to go on from, until none is left. */
export async function indexTalksAfter(change: Change, after: number, atOnce: number) {
  const rows = await publishedTalks(change, gt(talks.id, after))
    .limit(atOnce)
    .for('share', { of: talks })
  await indexDocuments(change, rows.map(documentOf))
  return rows.at(-1)?.talk.id
}

/** What a talk is about goes where its thread begins with it: out of sight with that post. */
export const isAbstractGone = sql<boolean>`exists (select from ${threads}
  join ${posts} on ${posts.threadId} = ${threads.id} and ${posts.number} = 1
  where ${threads.talkId} = ${talks.id} and not (${isThereIn(posts)}))`

const publishedTalks = ({ tx }: Change, which: SQL) =>
  tx
    .select({ talk: talks, isAbstractGone })
    .from(talks)
    .innerJoin(events, eq(events.id, talks.eventId))
    .where(and(which, isNotNull(events.publishedAt)))
    .orderBy(asc(talks.id))

type IndexedTalk = Awaited<ReturnType<typeof publishedTalks>>[number]

function documentOf({ talk, isAbstractGone }: IndexedTalk): SearchDocument {
  const { id: talkId, title, speaker, speakerId: authorId, authorityId, startsAt } = talk
  return {
    entry: { scope: PROGRAMME, talkId, kind: 'talk', authorId, authorityId, publishedAt: startsAt },
    title,
    texts: isAbstractGone ? [speaker] : [speaker, visibleText(talk.abstractHtml)],
  }
}
