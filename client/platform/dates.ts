/** Days and times as the reader's own calendar and clock have them, and as one says them. */

import { language, words } from '../words/words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Between a number and what it counts, where a line must not break. */
const NBSP = '\u00a0'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make, and a page shows a hundred moments. */
function partsOf(date: Date, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([language.value, options])
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, options)
  formats.set(key, format)
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]))
}

/** The number of the reader's calendar day: of two days in a row they differ by one, however long each is. */
const dayNumber = (date: Date) =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY

export const isSameDay = (one: Date, other: Date) => dayNumber(one) === dayNumber(other)

/** 14.10 in German, 14:10 in English. */
export function clockTime(date: Date) {
  const hours = String(date.getHours())
  const minutes = String(date.getMinutes()).padStart(2, '0')
  return language.value === 'de' ? `${hours}.${minutes}` : `${hours.padStart(2, '0')}:${minutes}`
}

/** 7. Juni, and the year where it is another than now. */
export function day(date: Date, now = new Date()) {
  const it = partsOf(date, { day: 'numeric', month: 'long', year: 'numeric' })
  const said = `${it.day}${language.value === 'de' ? '.' : ''}${NBSP}${it.month}`
  return date.getFullYear() === now.getFullYear() ? said : `${said} ${it.year}`
}

/** Donnerstag, 7. Juni 2026. */
export function weekday(date: Date) {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  const it = partsOf(date, options)
  return `${it.weekday}, ${it.day}${language.value === 'de' ? '.' : ''}${NBSP}${it.month} ${it.year}`
}

/** To the second, for whoever wants to know. */
export function exact(date: Date) {
  const { time } = words()
  const seconds = String(date.getSeconds()).padStart(2, '0')
  const separator = language.value === 'de' ? '.' : ':'
  return `${weekday(date)}, ${time.clock(`${clockTime(date)}${separator}${seconds}`)}`
}

/** From when to when: the first day, and the times; the last with its day where it is another. */
export function period(from: Date, to: Date) {
  const { time } = words()
  const end = isSameDay(from, to) ? clockTime(to) : `${weekday(to)}, ${clockTime(to)}`
  return { day: weekday(from), times: time.span(clockTime(from), end) }
}

const minutesAgo = (date: Date, now: number) => Math.floor((now - date.getTime()) / MINUTE)

/** As one says it: vor 3 Minuten, heute, gestern, 7. Juni. */
export function spoken(date: Date, now: number) {
  const { time } = words()
  const ago = now - date.getTime()
  if (Math.abs(ago) < MINUTE) return time.now
  if (ago > 0 && ago < HOUR) return time.minutesAgo(minutesAgo(date, now))
  return calendarSaid(date, now)
}

/** Since when something is so: seit 3 Minuten, seit gestern. */
export function spokenSince(date: Date, now: number) {
  const { time } = words()
  const ago = now - date.getTime()
  if (ago < MINUTE) return time.sinceNow
  return ago < HOUR ? time.sinceMinutes(minutesAgo(date, now)) : time.since(calendarSaid(date, now))
}

function calendarSaid(date: Date, now: number) {
  const { time } = words()
  const clock = clockTime(date)
  switch (dayNumber(date) - dayNumber(new Date(now))) {
    case -1:
      return time.yesterday(clock)
    case 0:
      return time.today(clock)
    case 1:
      return time.tomorrow(clock)
    default:
      return time.at(day(date, new Date(now)), clock)
  }
}
