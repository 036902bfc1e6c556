import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Change } from '../platform/change.ts'
import { EventCancelled, EventOver } from './errors.ts'
import { events } from './tables.ts'

/** Shows a draft to the whole network. Publishing twice is publishing once. */
export async function publishEvent({ tx, at, record }: Change, eventId: number) {
  const published = await tx
    .update(events)
    .set({ publishedAt: at, revision: sql`${events.revision} + 1` })
    .where(and(eq(events.id, eventId), isNull(events.publishedAt), isNull(events.cancelledAt)))
    .returning()
  if (published.length > 0) record({ kind: 'event.published', eventId })
}

/** Calls an event off, with a reason. Who registered is told. */
export async function cancelEvent({ tx, at, record }: Change, eventId: number, reason: string) {
  const cancelled = await tx
    .update(events)
    .set({ cancelledAt: at, cancellationReason: reason, revision: sql`${events.revision} + 1` })
    .where(and(eq(events.id, eventId), isNull(events.endedAt), isNull(events.cancelledAt)))
    .returning()
  if (cancelled[0]) {
    record({ kind: 'event.cancelled', eventId })
    // Of a draft nobody knew.
    if (cancelled[0].publishedAt) record({ kind: 'programme.changed' })
    return
  }

  const [event] = await tx.select().from(events).where(eq(events.id, eventId))
  if (event?.endedAt) throw new EventOver()
  throw new EventCancelled()
}
