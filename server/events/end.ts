import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Change } from '../platform/change.ts'
import type { Reader } from '../platform/database.ts'
import { whyNotRunning } from './errors.ts'
import { events } from './tables.ts'

const running = and(
  isNotNull(events.publishedAt),
  isNull(events.cancelledAt),
  isNull(events.endedAt),
)

/** Whether there is an event to end: what the schedule asks before it makes a change. */
export async function isAnyDue(db: Reader, now: Date) {
  const due = await db
    .select({ id: events.id })
    .from(events)
    .where(and(lte(events.endsAt, now), running))
    .limit(1)
  return due.length > 0
}

/** Ends every event whose time is up. The row's lock keeps two workers from ending one twice. */
export async function endDueEvents({ tx, at, record }: Change) {
  const ended = await tx
    .update(events)
    .set({ endedAt: at })
    .where(and(lte(events.endsAt, at), running))
    .returning({ eventId: events.id })
  for (const { eventId } of ended) record({ kind: 'event.ended', eventId })
}

/** Ends one event before its time. */
export async function endEvent({ tx, at, record }: Change, eventId: number) {
  const ended = await tx
    .update(events)
    .set({ endedAt: at, endsAt: at })
    .where(and(eq(events.id, eventId), running))
    .returning()
  if (ended.length > 0) return record({ kind: 'event.ended', eventId })

  const [event] = await tx.select().from(events).where(eq(events.id, eventId))
  throw whyNotRunning(event)
}
