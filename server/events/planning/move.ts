import { eq } from 'drizzle-orm'
import { Invalid } from '../../errors.ts'
import type { Change } from '../../platform/change/change.ts'
import { isWithinBounds } from '../../platform/time/moments.ts'
import { isWithinDays } from '../agenda/event-days.ts'
import { eventMoves } from '../course-tables.ts'
import { type EventRow, talks } from '../tables.ts'

/**
 * What follows from an event's new time or place: its talks move along with its start, and who registered for it is told
 * once it is published. Throws Invalid where a talk would no longer lie within its days.
 */
export async function moveAlong(change: Change, from: EventRow, to: EventRow) {
  const sameTime = isSame(from.startsAt, to.startsAt) && isSame(from.endsAt, to.endsAt)
  if (!sameTime) await moveTalks(change, from, to)
  if (to.publishedAt === null || (sameTime && from.place === to.place)) return

  const { tx, at, record } = change
  const [move] = await tx
    .insert(eventMoves)
    .values({
      ...{ eventId: to.id, movedAt: at },
      ...{ fromStartsAt: from.startsAt, fromEndsAt: from.endsAt, fromPlace: from.place },
      ...{ toStartsAt: to.startsAt, toEndsAt: to.endsAt, toPlace: to.place },
    })
    .returning({ id: eventMoves.id })
  record({ kind: 'event.moved', eventId: to.id, moveId: move!.id })
}

async function moveTalks({ tx }: Change, from: EventRow, to: EventRow) {
  const shift = to.startsAt.getTime() - from.startsAt.getTime()
  const planned = await tx.select().from(talks).where(eq(talks.eventId, to.id)).for('update')
  for (const talk of planned) {
    const startsAt = new Date(talk.startsAt.getTime() + shift)
    if (!isWithinBounds(startsAt)) continue
    // One that was said to lie outside may stay there.
    if (isWithinDays(from, talk.startsAt) && !isWithinDays(to, startsAt)) {
      throw new Invalid('endsAt', 'A talk of this event would no longer lie within its days.')
    }
    await tx.update(talks).set({ startsAt }).where(eq(talks.id, talk.id))
  }
}

const isSame = (one: Date, other: Date) => one.getTime() === other.getTime()
