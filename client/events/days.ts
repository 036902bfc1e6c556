import { weekday } from '../ui/dates.ts'

/** Whether it begins and ends on one day of the reader's. */
export const isOneDay = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  weekday(new Date(startsAt)) === weekday(new Date(endsAt))
