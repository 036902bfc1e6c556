import { eq } from 'drizzle-orm'
import { NotFound } from '../errors.ts'
import type { Change } from '../platform/change/change.ts'
import { EventCancelled, EventOver, whyNotRunning } from './errors.ts'
import { events, talks } from './tables.ts'

type Strength = 'share' | 'update'

/** Keeps an event from ending until the change commits, so that nothing slips in behind its founding. */
export async function holdRunning(change: Change, eventId: number, strength: Strength) {
  const event = await hold(change, eventId, strength)
  if (!event?.publishedAt || event.cancelledAt || event.endedAt) throw whyNotRunning(event)
}

/** Locks an event that can still be edited: a draft, too. Throws NotFound and what its state refuses. */
export async function holdPlan(change: Change, eventId: number, strength: Strength = 'share') {
  const event = await hold(change, eventId, strength)
  if (event?.endedAt) throw new EventOver()
  if (event?.cancelledAt) throw new EventCancelled()
  return event!
}

async function hold({ tx }: Change, eventId: number, strength: Strength) {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId)).for(strength)
  return event
}

/** Has who counts the questions of a talk, or takes it off the agenda, wait for who puts one. */
export async function holdTalk({ tx }: Change, talkId: number) {
  const [talk] = await tx.select().from(talks).where(eq(talks.id, talkId)).for('update')
  if (!talk) throw new NotFound()
  return talk
}
