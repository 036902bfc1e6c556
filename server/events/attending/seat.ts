import { and, asc, eq, isNull, lt, not, or, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import { attendances, events } from '../tables.ts'

/** Takes a seat, if one is free. The event's row decides, so that no two take the last one. */
export async function takeSeat({ tx }: Change, eventId: number) {
  const taken = await tx
    .update(events)
    .set({ seatsTaken: sql`${events.seatsTaken} + 1` })
    .where(
      and(
        eq(events.id, eventId),
        or(isNull(events.capacity), lt(events.seatsTaken, events.capacity)),
      ),
    )
    .returning({ id: events.id })
  return taken.length > 0
}

/** Gives free seats to those who have waited longest. */
export async function seatThoseWhoWait(change: Change, eventId: number) {
  const { tx, record } = change
  for (;;) {
    const [next] = await tx
      .select()
      .from(attendances)
      .where(and(eq(attendances.eventId, eventId), not(attendances.seated)))
      .orderBy(asc(attendances.id))
      .limit(1)
    if (!next || !(await takeSeat(change, eventId))) return

    await tx.update(attendances).set({ seated: true }).where(eq(attendances.id, next.id))
    record({ kind: 'seat.given', eventId, memberId: next.memberId })
  }
}
