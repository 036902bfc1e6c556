import { and, eq } from 'drizzle-orm'
import type { Event } from '../events/contract.ts'
import { showEvent } from '../events/show.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { posts, threads } from '../threads/tables.ts'
import { isGoneIn } from '../threads/there.ts'

const NO_ABSTRACT = { abstract: '', abstractHtml: '' }

/**
 * An event's page. What it and its talks were about is said by the posts that open their threads: where one of those is
 * gone, it is gone here.
 */
export async function showEventAfterwards(
  db: Reader,
  eventId: number,
  caller: Caller,
): Promise<Event> {
  const event = await showEvent(db, eventId, caller)
  if (event.state !== 'ended') return event
  const gone = await goneOpenings(db, eventId)
  return {
    ...event,
    ...(gone.has(null) && NO_ABSTRACT),
    agenda: event.agenda.map((talk) => (gone.has(talk.id) ? { ...talk, ...NO_ABSTRACT } : talk)),
  }
}

/** The talks of an event whose thread has lost its first post; null for the event's own. */
async function goneOpenings(db: Reader, eventId: number) {
  const rows = await db
    .select({ talkId: threads.talkId })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
    .where(and(eq(threads.eventId, eventId), isGoneIn(posts)))
  return new Set(rows.map(({ talkId }) => talkId))
}
