import { and, eq, isNotNull, isNull, lt, lte, not, sql } from 'drizzle-orm'
import { Conflict } from '../../errors.ts'
import type { Change } from '../../platform/change/change.ts'
import { failedEndings } from '../course-tables.ts'
import { EventNotStarted, whyNotRunning } from '../errors.ts'
import { isPlausible, nextRevision } from '../plausible.ts'
import { events } from '../tables.ts'

export const running = and(
  isNotNull(events.publishedAt),
  isNull(events.cancelledAt),
  isNull(events.endedAt),
)

/**
 * Ends an event whose time is up, or does nothing where another worker has ended it: the row's lock decides. Throws
 * a Conflict for times that cannot be meant, which are for the network office to put right.
 */
export async function endDueEvent({ tx, at, record }: Change, eventId: number) {
  // Who holds the event open, or what it founds, must not hold up all others.
  await tx.execute(sql`set local lock_timeout = '5s'`)
  const due = and(eq(events.id, eventId), lte(events.endsAt, at), running)
  const ended = await tx
    .update(events)
    .set({ endedAt: at })
    .where(and(due, isPlausible))
    .returning({ id: events.id })
  if (ended.length > 0) {
    await tx.delete(failedEndings).where(eq(failedEndings.eventId, eventId))
    return record({ kind: 'event.ended', eventId })
  }

  const [implausible] = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(due, not(isPlausible)))
  if (implausible) {
    throw new Conflict(
      'event_times',
      'This event does not end after it starts, or not in our time.',
    )
  }
}

/** Ends one event before its time, but not before it has started: what has not taken place is called off. */
export async function endEvent({ tx, at, record }: Change, eventId: number) {
  const ended = await tx
    .update(events)
    .set({ endedAt: at, endsAt: at, revision: nextRevision })
    .where(and(eq(events.id, eventId), lt(events.startsAt, at), running))
    .returning({ id: events.id })
  if (ended.length > 0) return record({ kind: 'event.ended', eventId })

  const [event] = await tx.select().from(events).where(eq(events.id, eventId))
  const isRunning = event?.publishedAt && !event.cancelledAt && !event.endedAt
  throw isRunning ? new EventNotStarted() : whyNotRunning(event)
}
