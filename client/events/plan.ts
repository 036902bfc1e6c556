import { signal } from '@preact/signals'
import type { Event, EventPlan, PlanningChoices } from '../../server/events/contract.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a datetime-local field holds it: in the reader's own time. */
export function toLocal(moment: string) {
  const date = new Date(moment)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

export const fromLocal = (local: string) => (local ? new Date(local).toISOString() : '')

/** What the form of an event holds, field by field. */
export function draftOf(event: Event | undefined, { workshops, hosts }: PlanningChoices) {
  const firstSeries = workshops.flatMap((it) => it.series)[0]
  return {
    seriesId: signal(String(event?.seriesId ?? firstSeries?.id ?? '')),
    topicId: signal(String(event?.topic.id ?? '')),
    motto: signal(event?.motto ?? ''),
    hostId: signal(String(event?.host.id ?? hosts[0]?.id ?? '')),
    coordinatingId: signal(event?.coordinatingDesignated ? String(event.coordinating.id) : ''),
    coordinators: signal(
      (event?.coordinators ?? []).map(({ member, deputy }) => ({ memberId: member.id, deputy })),
    ),
    place: signal(event?.place ?? ''),
    link: signal(event?.link ?? ''),
    startsAt: signal(event ? toLocal(event.startsAt) : ''),
    endsAt: signal(event ? toLocal(event.endsAt) : ''),
    abstract: signal(event?.abstract ?? ''),
    capacity: signal(event?.capacity ? String(event.capacity) : ''),
  }
}

export type EventDraft = ReturnType<typeof draftOf>

export function planOf(draft: EventDraft): EventPlan {
  return {
    seriesId: Number(draft.seriesId.value),
    topicId: Number(draft.topicId.value),
    motto: draft.motto.value,
    hostId: Number(draft.hostId.value),
    coordinatingId: draft.coordinatingId.value ? Number(draft.coordinatingId.value) : null,
    coordinators: draft.coordinators.value,
    place: draft.place.value,
    link: draft.link.value || null,
    startsAt: fromLocal(draft.startsAt.value),
    endsAt: fromLocal(draft.endsAt.value),
    abstract: draft.abstract.value,
    capacity: draft.capacity.value ? Number(draft.capacity.value) : null,
  }
}
