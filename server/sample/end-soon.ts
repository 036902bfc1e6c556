import { and, eq, gt, isNull } from 'drizzle-orm'
import { events } from '../events/tables.ts'
import type { Change } from '../platform/change/change.ts'
import { minutesAfter } from './stage.ts'

/** As long the live event waits for somebody to sign in, in days. */
export const WAITS_DAYS = 30

/** Long enough to look around, to register and to ask a question. */
export const ENDS_AFTER_MINUTES = 4

/** Lets the live event of the sample end in a few minutes, unless it does so already. */
export async function endSoon({ tx, at, record }: Change, eventId: number) {
  const endsAt = minutesAfter(at, ENDS_AFTER_MINUTES)
  const moved = await tx
    .update(events)
    .set({ endsAt })
    .where(and(eq(events.id, eventId), isNull(events.endedAt), gt(events.endsAt, endsAt)))
    .returning({ id: events.id })
  if (moved.length > 0) record({ kind: 'event.changed', eventId })
}
