import type { Event, EventPlan, PlanningChoices } from '../../../server/events/contract.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a datetime-local field holds it: in the reader's own time. */
export function toLocal(moment: string) {
  const date = new Date(moment)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

export const fromLocal = (local: string) => (local ? new Date(local).toISOString() : '')

/** What the form of an event holds, field by field. */
export interface PlanFields {
  motto: string
  abstract: string
  seriesId: string
  topicId: string
  hostId: string
  coordinatingId: string
  coordinators: EventPlan['coordinators']
  place: string
  link: string
  startsAt: string
  endsAt: string
  capacity: string
}

export type PlanField = keyof PlanFields

export function fieldsOfPlan(
  event: Event | undefined,
  { workshops, hosts }: PlanningChoices,
): PlanFields {
  const firstSeries = workshops.flatMap((it) => it.series)[0]
  return {
    motto: event?.motto ?? '',
    abstract: event?.abstract ?? '',
    seriesId: String(event?.seriesId ?? firstSeries?.id ?? ''),
    topicId: String(event?.topic.id ?? ''),
    hostId: String(event?.host.id ?? hosts[0]?.id ?? ''),
    coordinatingId: event?.coordinatingDesignated ? String(event.coordinating.id) : '',
    coordinators: (event?.coordinators ?? []).map(({ member, deputy }) => ({
      memberId: member.id,
      deputy,
    })),
    place: event?.place ?? '',
    link: event?.link ?? '',
    startsAt: event ? toLocal(event.startsAt) : '',
    endsAt: event ? toLocal(event.endsAt) : '',
    capacity: event?.capacity ? String(event.capacity) : '',
  }
}

export const planOf = (fields: PlanFields): EventPlan => ({
  seriesId: Number(fields.seriesId),
  topicId: Number(fields.topicId),
  motto: fields.motto,
  hostId: Number(fields.hostId),
  coordinatingId: fields.coordinatingId ? Number(fields.coordinatingId) : null,
  coordinators: fields.coordinators,
  place: fields.place,
  link: fields.link || null,
  startsAt: fromLocal(fields.startsAt),
  endsAt: fromLocal(fields.endsAt),
  abstract: fields.abstract,
  capacity: fields.capacity ? Number(fields.capacity) : null,
})

const isSame = (one: PlanFields, other: PlanFields, field: PlanField) =>
  JSON.stringify(one[field]) === JSON.stringify(other[field])

/** The fields in which two plans differ. */
export const differing = (one: PlanFields, other: PlanFields) =>
  (Object.keys(other) as PlanField[]).filter((field) => !isSame(one, other, field))

/**
 * Takes over what somebody else has changed, where the form still holds what was there before. `both` are the
 * fields that both have changed: there the form keeps its own.
 */
export function takeOver(mine: PlanFields, before: PlanFields, now: PlanFields) {
  const [typed, theirs] = [differing(mine, before), differing(now, before)]
  const kept = Object.fromEntries(typed.map((field) => [field, mine[field]]))
  const both = typed.filter((field) => theirs.includes(field) && !isSame(mine, now, field))
  return { fields: { ...now, ...kept } as PlanFields, both }
}
