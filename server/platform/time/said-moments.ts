import { type Language, TIME_ZONE } from '../api/language.ts'
import { dayOf, partsOf } from './days.ts'

/** Between a number and what it counts, where a line must not break. */
const NBSP = '\u00a0'

const LOCALES = { de: 'de', en: 'en-GB' }
const TO = { de: 'bis', en: 'to' }

function read(at: Date, language: Language, zone: string) {
  const it = partsOf(at, zone, LOCALES[language], {
    ...({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit' } as const),
  })
  const time = language === 'de' ? `${Number(it.hour)}.${it.minute}` : `${it.hour}:${it.minute}`
  const day = `${it.day}${language === 'de' ? '.' : ''}${NBSP}${it.month}`
  return { weekday: `${it.weekday}, ${day}`, day, year: it.year!, time }
}

const clock = (time: string, language: Language) => (language === 'de' ? `${time}${NBSP}Uhr` : time)

/** A day and its time as one says them: 7. Juni 2026, 14.10 Uhr; 7 June 2026, 14:10. */
export function momentSaid(at: Date, language: Language, zone = TIME_ZONE) {
  const { day, year, time } = read(at, language, zone)
  return `${day} ${year}, ${clock(time, language)}`
}

/**
 * From when to when: Donnerstag, 10. Juni 2027, 9.00 bis 16.00 Uhr; on more than one day, each with its time.
 */
export function periodSaid(from: Date, to: Date, language: Language, zone = TIME_ZONE) {
  const [first, last] = [read(from, language, zone), read(to, language, zone)]
  const end = clock(last.time, language)
  if (dayOf(from, zone) === dayOf(to, zone)) {
    return `${first.weekday} ${first.year}, ${first.time} ${TO[language]} ${end}`
  }
  const year = first.year === last.year ? '' : ` ${first.year}`
  const start = `${first.weekday}${year}, ${clock(first.time, language)}`
  return `${start} ${TO[language]} ${last.weekday} ${last.year}, ${end}`
}
