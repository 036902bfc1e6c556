import type { MakeChange } from '../platform/change.ts'
import type { Reader } from '../platform/database.ts'

/** What the sample is played on, and who and what has come on so far, by name. */
export interface Stage {
  db: Reader
  change: MakeChange
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

export const minutesAfter = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * MINUTE)
