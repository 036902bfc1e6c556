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
const DAY = 24 * 60 * MINUTE

/** An hour of a day that lies so many days from today. */
export function hourOf(day: number, hour: number) {
  const midnight = new Date(Date.now() + day * DAY).setHours(0, 0, 0, 0)
  return new Date(midnight + hour * 60 * MINUTE)
}

/** When somebody in an authority would write: on a working day, between eight and five. */
export function atWork(moment: Date) {
  const at = new Date(moment)
  if (at.getHours() >= 17) at.setHours(32, at.getMinutes())
  if (at.getHours() < 8) at.setHours(8 + (at.getHours() % 4), at.getMinutes())
  while (at.getDay() === 0 || at.getDay() === 6) at.setDate(at.getDate() + 1)
  return at
}

export const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * MINUTE)
