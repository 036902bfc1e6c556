import type { FileStore } from '../files/store/store.ts'
import type { MakeChange } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { atClock, dayOf, daysAfter, timeOf } from '../platform/time/days.ts'

/** What the sample is played on, and who and what has come on so far, by name. */
export interface Stage {
  db: Reader
  change: MakeChange
  store: FileStore
  dataDir: string
  authorityIds: Map<string, number>
  memberIds: Map<string, number>
  topicIds: Map<string, number>
  /** By topic. */
  communityIds: Map<string, number>
  seriesId: number
}

export function idOf(ids: Map<string, number>, name: string) {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The sample names ${name}, which is not in it.`)
  return id
}

const MINUTE = 60_000

/** The nationwide holidays that lie on the same day each year, as month and day. */
const HOLIDAYS = ['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31']

const isWorkingDay = (day: string) =>
  ![0, 6].includes(new Date(day).getUTCDay()) && !HOLIDAYS.includes(day.slice(5))

/** A day, where it is one of work; else the nearest that is, forward or (-1) back. */
function workingDay(day: string, step: 1 | -1 = 1) {
  let found = day
  while (!isWorkingDay(found)) found = daysAfter(found, step)
  return found
}

/**
 * An hour of the working day that lies so many days from today: where that is a day off, of the next one, or
 * of the one before where it is in the past.
 */
export function hourOf(day: number, hour: number) {
  const date = workingDay(daysAfter(dayOf(new Date()), day), day < 0 ? -1 : 1)
  return atClock(date, 0, hour * 60)
}

/** The last morning of a working day that is at least so many hours ago. */
export function lastMorning(hours: number) {
  const latest = new Date(Date.now() - hours * 60 * MINUTE)
  const today = dayOf(latest)
  const day = atClock(today, 9) > latest ? daysAfter(today, -1) : today
  return atClock(workingDay(day, -1), 9)
}

/** When somebody in an authority would write: on a working day, between eight and five. */
export function atWork(moment: Date) {
  const { hour, minute } = timeOf(moment)
  const late = hour >= 17
  const at = late ? 8 : hour < 8 ? 8 + (hour % 4) : hour
  const day = workingDay(late ? daysAfter(dayOf(moment), 1) : dayOf(moment))
  return atClock(day, at, minute)
}

export const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * MINUTE)
