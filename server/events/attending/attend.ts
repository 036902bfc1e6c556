import { and, eq, sql } from 'drizzle-orm'
import type { MemberChange } from '../../platform/change/change.ts'
import { holdRunning } from '../hold.ts'
import { attendances, events } from '../tables.ts'
import { seatThoseWhoWait, takeSeat } from './seat.ts'

/** Registers for an event, or for its waiting list when no seat is free. Twice is once. */
export async function attend(change: MemberChange, eventId: number) {
  const { tx, by, at, record } = change
  await holdRunning(change, eventId, 'update')
  const [registered] = await tx
    .insert(attendances)
    .values({ eventId, memberId: by, seated: false, registeredAt: at })
    .onConflictDoNothing()
    .returning()
  if (!registered) return

  if (await takeSeat(change, eventId)) {
    await tx.update(attendances).set({ seated: true }).where(eq(attendances.id, registered.id))
  }
  record({ kind: 'event.changed', eventId })
}

/** Withdraws a registration. A seat that becomes free goes to who has waited longest. */
export async function withdraw(change: MemberChange, eventId: number) {
  const { tx, by, record } = change
  await holdRunning(change, eventId, 'update')
  const [withdrawn] = await tx
    .delete(attendances)
    .where(and(eq(attendances.eventId, eventId), eq(attendances.memberId, by)))
    .returning()
  if (!withdrawn) return

  if (withdrawn.seated) {
    await tx
      .update(events)
      .set({ seatsTaken: sql`${events.seatsTaken} - 1` })
      .where(eq(events.id, eventId))
    await seatThoseWhoWait(change, eventId)
  }
  record({ kind: 'event.changed', eventId })
}
