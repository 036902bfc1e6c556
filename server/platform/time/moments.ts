/** A moment that JavaScript cannot say, such as `infinity`: invalid as a date, with what Postgres wrote. */
export class UnreadableMoment extends Date {
  readonly written: string

  constructor(written: string) {
    super(Number.NaN)
    this.written = written
  }
}

const SHAPE = /^(\d{4})-(\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/

/**
 * Whatever a `timestamptz` can hold, read without throwing. JavaScript takes years below 100 for ones of the last
 * century, or for nothing, unless they are written as ISO 8601.
 */
export function readMoment(written: string): Date {
  const [, year, day, time, hours, minutes = '00'] = SHAPE.exec(written) ?? []
  const at = new Date(`${year}-${day}T${time}${hours}:${minutes}`)
  return Number.isNaN(at.getTime()) ? new UnreadableMoment(written) : at
}

/** The years in which a moment from outside may lie, as it is written: with a day more for the time zones. */
const [FIRST, LAST] = [Date.UTC(1999, 11, 31), Date.UTC(2101, 0, 2)]

/** Whether a moment lies in the years 2000 to 2100. */
export const isWithinBounds = (at: Date) => at.getTime() >= FIRST && at.getTime() < LAST

/** ISO 8601 for a moment in a list. Throws a RangeError where it lies outside of the bounds. */
export function isoWithinBounds(at: Date) {
  if (!isWithinBounds(at)) throw new RangeError('A moment lies outside of the years 2000 to 2100.')
  return at.toISOString()
}

/** ISO 8601 for a page that must open whatever it holds: of what JavaScript cannot say, the nearest that it can. */
export function nearestIso(at: Date) {
  if (!(at instanceof UnreadableMoment)) return at.toISOString()
  return at.written.startsWith('-') || at.written.endsWith('BC')
    ? '0001-01-01T00:00:00.000Z'
    : '9999-12-31T23:59:59.999Z'
}
