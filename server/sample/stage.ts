import type { FileStore } from '../files/store.ts'
import type { MakeChange } from '../platform/change.ts'
import type { Reader } from '../platform/database.ts'

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
const HOLIDAYS = ['1-1', '5-1', '10-3', '12-24', '12-25', '12-26', '12-31']

const isWorkingDay = (date: Date) =>
  ![0, 6].includes(date.getDay()) && !HOLIDAYS.includes(`${date.getMonth() + 1}-${date.getDate()}`)

/**
 * An hour of the working day that lies so many days from today: where that is a day off, of the next one, or
 * of the one before where it is in the past.
 */
export function hourOf(day: number, hour: number) {
  const date = new Date()
  date.setDate(date.getDate() + day)
  date.setHours(0, hour * 60, 0, 0)
  while (!isWorkingDay(date)) date.setDate(date.getDate() + (day < 0 ? -1 : 1))
  return date
}

/** The last morning of a working day that is at least so many hours ago. */
export function lastMorning(hours: number) {
  const morning = new Date()
  morning.setHours(9, 0, 0, 0)
  const latest = Date.now() - hours * 60 * MINUTE
  while (morning.getTime() > latest || !isWorkingDay(morning)) {
    morning.setDate(morning.getDate() - 1)
  }
  return morning
}

/** When somebody in an authority would write: on a working day, between eight and five. */
export function atWork(moment: Date) {
  const at = new Date(moment)
  if (at.getHours() >= 17) at.setHours(32, at.getMinutes())
  if (at.getHours() < 8) at.setHours(8 + (at.getHours() % 4), at.getMinutes())
  while (!isWorkingDay(at)) at.setDate(at.getDate() + 1)
  return at
}

export const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * MINUTE)
