import { eq } from 'drizzle-orm'
import type { Change } from '../platform/change.ts'
import { EventCancelled, EventOver, whyNotRunning } from './errors.ts'
import { events } from './tables.ts'

/** Keeps an event from ending until the change commits, so that nothing slips in behind its founding. */
export async function holdRunning(change: Change, eventId: number, strength: 'share' | 'update') {
  const event = await hold(change, eventId, strength)
  if (!event?.publishedAt || event.cancelledAt || event.endedAt) throw whyNotRunning(event)
}

/** The same for the plan, which can be changed before it is published too. */
export async function holdPlan(change: Change, eventId: number) {
  const event = await hold(change, eventId, 'share')
  if (event?.endedAt) throw new EventOver()
  if (event?.cancelledAt) throw new EventCancelled()
}

async function hold({ tx }: Change, eventId: number, strength: 'share' | 'update') {
  const [event] = await tx.select().from(events).where(eq(events.id, eventId)).for(strength)
  return event
}
