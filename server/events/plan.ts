import { and, eq, isNull, sql } from 'drizzle-orm'
import { Invalid } from '../errors.ts'
import type { Change } from '../platform/change.ts'
import type { Text } from '../platform/markdown.ts'
import type { EventEdit, EventPlan } from './contract.ts'
import { EditedMeanwhile } from './errors.ts'
import { seatThoseWhoWait } from './seat.ts'
import { events, namedCoordinators } from './tables.ts'

/** Drafts an event. It is seen by nobody but those who plan it until it is published. */
export async function planEvent(change: Change, plan: EventPlan, abstract: Text) {
  const { tx, record } = change
  const [event] = await tx
    .insert(events)
    .values(columnsOf(plan, abstract))
    .returning({ id: events.id })
  await nameCoordinators(change, event!.id, plan)
  record({ kind: 'event.planned', eventId: event!.id })
  record({ kind: 'event.changed', eventId: event!.id })
  return event!.id
}

/** Edits the revision that the editor saw, or nothing. */
export async function editEvent(change: Change, eventId: number, plan: EventEdit, abstract: Text) {
  const { tx, record } = change
  const [event] = await tx
    .update(events)
    .set({ ...columnsOf(plan, abstract), revision: sql`${events.revision} + 1` })
    .where(
      and(
        eq(events.id, eventId),
        eq(events.revision, plan.revision),
        isNull(events.endedAt),
        isNull(events.cancelledAt),
      ),
    )
    .returning()
  if (!event) throw new EditedMeanwhile()
  if (event.capacity !== null && event.capacity < event.seatsTaken) {
    throw new Invalid('capacity', `${event.seatsTaken} seats are taken already.`)
  }

  await tx.delete(namedCoordinators).where(eq(namedCoordinators.eventId, eventId))
  await nameCoordinators(change, eventId, plan)
  await seatThoseWhoWait(change, eventId)
  record({ kind: 'event.edited', eventId })
  if (event.publishedAt) record({ kind: 'programme.changed' })
  record({ kind: 'event.changed', eventId })
}

async function nameCoordinators({ tx }: Change, eventId: number, { coordinators }: EventPlan) {
  if (coordinators.length === 0) return
  await tx.insert(namedCoordinators).values(coordinators.map((it) => ({ eventId, ...it })))
}

function columnsOf(plan: EventPlan, abstract: Text) {
  const { seriesId, topicId, hostId, coordinatingId, link, capacity } = plan
  return {
    seriesId,
    topicId,
    hostId,
    coordinatingId,
    link,
    capacity,
    motto: plan.motto.trim(),
    place: plan.place.trim(),
    startsAt: new Date(plan.startsAt),
    endsAt: new Date(plan.endsAt),
    abstract: abstract.markdown,
    abstractHtml: abstract.html,
  }
}
