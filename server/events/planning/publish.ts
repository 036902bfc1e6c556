import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import { EndsInThePast, EventCancelled, EventOver } from '../errors.ts'
import { isPlausible, nextRevision } from '../plausible.ts'
import { events } from '../tables.ts'

/**
 * Shows a draft to the whole network. Publishing twice is publishing once. Throws EndsInThePast where the event would be
 * over at once.
 */
export async function publishEvent({ tx, at, record }: Change, eventId: number) {
  const published = await tx
    .update(events)
    .set({ publishedAt: at, revision: nextRevision })
    .where(and(isDraft(eventId), gt(events.endsAt, at), isPlausible))
    .returning({ id: events.id })
  if (published.length > 0) return record({ kind: 'event.published', eventId })

  const [draft] = await tx.select({ id: events.id }).from(events).where(isDraft(eventId))
  if (draft) throw new EndsInThePast()
}

const isDraft = (eventId: number) =>
  and(eq(events.id, eventId), isNull(events.publishedAt), isNull(events.cancelledAt))

/** Calls an event off, with a reason. Who registered is told. */
export async function cancelEvent({ tx, at, record }: Change, eventId: number, reason: string) {
  const cancelled = await tx
    .update(events)
    .set({ cancelledAt: at, cancellationReason: reason.trim(), revision: nextRevision })
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
