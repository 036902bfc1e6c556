import { and, eq, isNull } from 'drizzle-orm'
import { Invalid } from '../../errors.ts'
import type { Text } from '../../markdown/render.ts'
import type { Change } from '../../platform/change/change.ts'
import { seatThoseWhoWait } from '../attending/seat.ts'
import type { EventEdit, EventPlan } from '../contract.ts'
import { failedEndings } from '../course-tables.ts'
import { EditedMeanwhile, EndsInThePast } from '../errors.ts'
import { nextRevision } from '../plausible.ts'
import { events, namedCoordinators } from '../tables.ts'
import { moveAlong } from './move.ts'

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

/**
 * Edits the revision that the editor saw, or nothing. Throws EditedMeanwhile, EndsInThePast where a published event would
 * be over at once, and Invalid.
 */
export async function editEvent(change: Change, eventId: number, plan: EventEdit, abstract: Text) {
  const { tx, at, record } = change
  const [before] = await tx.select().from(events).where(eq(events.id, eventId)).for('update')
  const [event] = await tx
    .update(events)
    .set({ ...columnsOf(plan, abstract), revision: nextRevision })
    .where(
      and(
        eq(events.id, eventId),
        eq(events.revision, plan.revision),
        isNull(events.endedAt),
        isNull(events.cancelledAt),
      ),
    )
    .returning()
  if (!before || !event) throw new EditedMeanwhile()
  if (event.publishedAt && event.endsAt <= at) throw new EndsInThePast()
  if (event.capacity !== null && event.capacity < event.seatsTaken) {
    throw new Invalid('capacity', `${event.seatsTaken} seats are taken already.`)
  }

  await tx.delete(namedCoordinators).where(eq(namedCoordinators.eventId, eventId))
  await nameCoordinators(change, eventId, plan)
  await seatThoseWhoWait(change, eventId)
  await moveAlong(change, before, event)
  // Its end is tried again at once: what was wrong with it may have been put right.
  await tx.delete(failedEndings).where(eq(failedEndings.eventId, eventId))
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
