import { language, words } from '../words/words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make, and a page shows a hundred moments. */
function format(date: Date, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([language.value, options])
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language.value, options)
  formats.set(key, made)
  return made.format(date)
}

/** 14.10 in German, 14:10 in English. */
export function clockTime(date: Date) {
  const time = format(date, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  return language.value === 'de' ? time.replace(':', '.') : time
}

/** 7. Juni, and the year where it is another. */
export const day = (date: Date) =>
  format(date, {
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
  })

export const weekday = (date: Date) =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export const exact = (date: Date) => format(date, { dateStyle: 'full', timeStyle: 'medium' })

/** As one says it: vor 3 Minuten, heute, gestern, 7. Juni. */
export function spoken(date: Date, now: number) {
  const ago = now - date.getTime()
  if (Math.abs(ago) < MINUTE) return words().time.now
  const relative = new Intl.RelativeTimeFormat(language.value, { numeric: 'always' })
  if (ago > 0 && ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute')

  const time = clockTime(date)
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (date.getTime() >= midnight && date.getTime() < midnight + DAY) return words().time.today(time)
  if (date.getTime() >= midnight - DAY && ago > 0) return words().time.yesterday(time)
  if (date.getTime() < midnight + 2 * DAY && ago < 0) return words().time.tomorrow(time)
  return words().time.at(day(date), time)
}
