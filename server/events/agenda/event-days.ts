import { dayOf } from '../../platform/time/days.ts'
import { isWithinBounds } from '../../platform/time/moments.ts'

export interface Span {
  startsAt: Date
  endsAt: Date
}

/** Whether a moment lies on a day of an event, from its first to its last, as clocks in the network show it. */
export function isWithinDays({ startsAt, endsAt }: Span, at: Date) {
  if (![startsAt, endsAt, at].every(isWithinBounds)) return false
  const day = dayOf(at)
  return dayOf(startsAt) <= day && day <= dayOf(endsAt)
}
