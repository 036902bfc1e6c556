import { afterEach, expect, it } from 'vitest'
import {
  clockTime,
  day,
  period,
  spoken,
  spokenSince,
  weekday,
} from '../../client/platform/dates.ts'
import { language } from '../../client/words/words.ts'

const zone = process.env.TZ
const inZone = (name: string) => {
  process.env.TZ = name
}
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  language.value = 'de'
})

const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC'],
  ...['America/Sao_Paulo', 'Asia/Kathmandu'],
]
const HOUR = 3_600_000

/** The days from one moment to another as a wall calendar counts them. */
function daysBetween(from: number, to: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const [first, last] = [from, to].map((it) => Date.parse(format.format(it)))
  return (last! - first!) / (24 * HOUR)
}

it('says heute, gestern and morgen by the calendar, at every hour around each change of clocks', () => {
  for (const name of ZONES) {
    inZone(name)
    for (const change of ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05']) {
      const start = Date.parse(`${change}T00:00:00Z`) - 30 * HOUR
      for (let hour = 0; hour < 60; hour += 3) {
        const now = start + hour * HOUR + 17 * 60_000
        for (const away of [-47, -30, -25, -24, -23, -14, -2, 2, 14, 23, 24, 25, 30, 47]) {
          const at = new Date(now + away * HOUR)
          const said = spoken(at, now)
          const word = { '-1': 'gestern', '0': 'heute', '1': 'morgen' }[
            String(daysBetween(now, at.getTime(), name))
          ]
          const context = `${name}: ${at.toISOString()} at ${new Date(now).toISOString()}`
          if (word) expect(said, context).toBe(`${word}, ${clockTime(at)}\u00a0Uhr`)
          else expect(said, context).toMatch(/^\d+\.\u00a0\p{L}+/u)
        }
      }
    }
  }
})

it('knows a day of 25 hours and one of 23 in Berlin', () => {
  inZone('Europe/Berlin')
  const at = (moment: string) => new Date(moment)
  expect(spoken(at('2026-10-25T22:30:00Z'), Date.parse('2026-10-25T09:00:00Z'))).toBe(
    'heute, 23.30\u00a0Uhr',
  )
  expect(spoken(at('2026-03-28T22:30:00Z'), Date.parse('2026-03-30T08:00:00Z'))).toBe(
    '28.\u00a0März, 23.30\u00a0Uhr',
  )
})

it('says an event of one day with its day once, and one of two with both', () => {
  inZone('Europe/Berlin')
  const [from, to] = [new Date('2027-06-10T07:00:00Z'), new Date('2027-06-10T14:00:00Z')]
  expect(period(from, to)).toEqual({
    day: 'Donnerstag, 10.\u00a0Juni 2027',
    times: '9.00 bis 16.00\u00a0Uhr',
  })
  expect(period(from, new Date('2027-06-11T14:00:00Z')).times).toBe(
    '9.00 bis Freitag, 11.\u00a0Juni 2027, 16.00\u00a0Uhr',
  )
})

it('says since when, and not since how long ago', () => {
  inZone('Europe/Berlin')
  const now = Date.parse('2026-11-25T09:00:00Z')
  expect(spokenSince(new Date(now - 8 * 60_000), now)).toBe('seit 8\u00a0Minuten')
  expect(spokenSince(new Date(now - 60_000), now)).toBe('seit 1\u00a0Minute')
  expect(spokenSince(new Date(now - 25 * HOUR), now)).toBe('seit gestern, 9.00\u00a0Uhr')
})

it('has the day before the month in English, and hours up to 24', () => {
  inZone('Europe/Berlin')
  language.value = 'en'
  const at = new Date('2027-06-07T12:10:00Z')
  expect(weekday(at)).toBe('Monday, 7\u00a0June 2027')
  expect(day(at, new Date('2027-01-01T00:00:00Z'))).toBe('7\u00a0June')
  expect(clockTime(at)).toBe('14:10')
})
