import { eq } from 'drizzle-orm'
import { Forbidden, NotFound } from '../errors.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { EventCancelled, EventOver } from './errors.ts'
import { mayHost } from './policy.ts'
import { events, talks } from './tables.ts'

/** An event as a member finds it. A draft is there only for those who plan it. */
export async function openEvent(db: Reader, eventId: number, caller: Caller) {
  const [event] = await db.select().from(events).where(eq(events.id, eventId))
  if (!event || (event.publishedAt === null && !mayHost(caller, event.hostId))) throw new NotFound()
  return event
}

/** An event that the caller is about to change. */
export async function openPlan(db: Reader, eventId: number, caller: Caller) {
  const event = await openEvent(db, eventId, caller)
  if (!mayHost(caller, event.hostId)) throw new Forbidden('plan the events of this authority')
  if (event.endedAt) throw new EventOver()
  if (event.cancelledAt) throw new EventCancelled()
  return event
}

export async function openTalk(db: Reader, talkId: number, caller: Caller) {
  const [talk] = await db.select().from(talks).where(eq(talks.id, talkId))
  if (!talk) throw new NotFound()
  return { talk, event: await openEvent(db, talk.eventId, caller) }
}
