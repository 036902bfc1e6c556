import { TIME_ZONE } from '../api/language.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The parts of a moment as a zone and a language have them. Formats are dear to make, and few. */
export function partsOf(
  at: Date,
  zone: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
) {
  const key = JSON.stringify([zone, locale, options])
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone, hourCycle: 'h23' })
  formats.set(key, format)
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: Date, zone: string) {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', era: 'short' } as const
  const it = partsOf(at, zone, 'en', { ...digits, ...time })
  const year = it.era?.startsWith('B') ? 1 - Number(it.year) : Number(it.year)
  const read = new Date(0)
  read.setUTCFullYear(year, Number(it.month) - 1, Number(it.day))
  read.setUTCHours(Number(it.hour), Number(it.minute), Number(it.second))
  return read.getTime() - Math.floor(at.getTime() / 1000) * 1000
}

/** The calendar day of a moment in a zone, such as 2026-10-25. */
export const dayOf = (at: Date, zone = TIME_ZONE) =>
  new Date(at.getTime() + offsetAt(at, zone)).toISOString().replace(/T.*/, '')

/** What the clocks of a zone show at a moment. */
export function timeOf(at: Date, zone = TIME_ZONE) {
  const shown = new Date(at.getTime() + offsetAt(at, zone))
  return { hour: shown.getUTCHours(), minute: shown.getUTCMinutes() }
}

/** A calendar day so many days on. */
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().replace(/T.*/, '')

/**
 * The moment at which a clock in a zone shows this time of a calendar day; the first where it shows it twice,
 * and where it leaves it out, the moment at which it is put on.
 */
export function atClock(day: string, hour: number, minute = 0, zone = TIME_ZONE) {
  const shown = Date.parse(day) + (hour * 60 + minute) * 60_000
  const offsets = [-DAY_MS, DAY_MS].map((away) => offsetAt(new Date(shown + away), zone))
  const moments = offsets.map((offset) => new Date(shown - offset)).sort((a, b) => +a - +b)
  const fitting = moments.find((at) => at.getTime() + offsetAt(at, zone) === shown)
  return fitting ?? changeBetween(moments[0]!, moments[1]!, zone)
}

/** When the clocks of a zone are changed between two moments. */
function changeBetween(from: Date, to: Date, zone: string) {
  const before = offsetAt(from, zone)
  let [low, high] = [from.getTime(), to.getTime()]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (middle <= low) break
    if (offsetAt(new Date(middle), zone) === before) low = middle
    else high = middle
  }
  return new Date(high)
}

/** The first moment of a calendar day in a zone. */
export const startOfDay = (day: string, zone = TIME_ZONE) => atClock(day, 0, 0, zone)
