import { eq } from 'drizzle-orm'
import { Forbidden, NotFound } from '../errors.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { EventCancelled, EventOver } from './errors.ts'
import { mayHost } from './policy.ts'
import { type EventRow, events, talks } from './tables.ts'

/** An event as a member finds it. A draft is there only for those who plan it. Throws NotFound. */
export async function openEvent(db: Reader, eventId: number, caller: Caller) {
  const [event] = await db.select().from(events).where(eq(events.id, eventId))
  if (!event || !isThereFor(caller, event)) throw new NotFound()
  return event
}

const isThereFor = (caller: Caller, { publishedAt, hostId }: EventRow) =>
  publishedAt !== null || mayHost(caller, hostId)

/** An event that the caller is about to change. */
export async function openPlan(db: Reader, eventId: number, caller: Caller) {
  const event = await openEvent(db, eventId, caller)
  if (!mayHost(caller, event.hostId)) throw new Forbidden('plan the events of this authority')
  if (event.endedAt) throw new EventOver()
  if (event.cancelledAt) throw new EventCancelled()
  return event
}

/** A talk, as far as its event is there. Throws NotFound. */
export async function openTalk(db: Reader, talkId: number, caller: Caller) {
  const [found] = await db
    .select({ talk: talks, event: events })
    .from(talks)
    .innerJoin(events, eq(events.id, talks.eventId))
    .where(eq(talks.id, talkId))
  if (!found || !isThereFor(caller, found.event)) throw new NotFound()
  return found
}
