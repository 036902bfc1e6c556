import { describe, expect, it } from 'vitest'
import {
  atClock,
  dayOf,
  daysAfter,
  startOfDay,
  timeOf,
} from '../../../server/platform/time/days.ts'
import { momentSaid, periodSaid } from '../../../server/platform/time/said-moments.ts'

// Changes at two and three, at midnight itself, by half an hour, to another day, and none.
const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut'],
  ...['America/Havana', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'],
]

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => daysAfter(`${year}-01-01`, index))

describe.each(ZONES)('in %s', (zone) => {
  it.each([2011, 2018, 2024, 2026])('a day of %i begins where the one before ends', (year) => {
    for (const day of daysOf(year)) {
      if (zone === 'Pacific/Apia' && day === '2011-12-30') continue // There was none.
      const start = startOfDay(day, zone)
      expect(dayOf(start, zone)).toBe(day)
      expect(dayOf(new Date(start.getTime() - 1), zone) < day).toBe(true)
      const last = new Date(startOfDay(daysAfter(day, 1), zone).getTime() - 1)
      if (zone !== 'Pacific/Apia' || day !== '2011-12-29') expect(dayOf(last, zone)).toBe(day)
    }
  })
})

it('has 23 hours in March, 25 in October, and a leap day', () => {
  const hours = (day: string) =>
    (startOfDay(daysAfter(day, 1)).getTime() - startOfDay(day).getTime()) / 3_600_000
  expect(['2026-03-29', '2026-10-25', '2026-10-26', '2024-02-29'].map(hours)).toEqual([
    ...[23, 25, 24, 24],
  ])
  expect(dayOf(new Date('2026-10-25T22:30Z'))).toBe('2026-10-25')
  expect(daysAfter('2024-02-28', 1)).toBe('2024-02-29')
})

it('finds what a clock shows, once, twice or not at all', () => {
  expect(atClock('2026-07-01', 9, 30)).toEqual(new Date('2026-07-01T07:30Z'))
  expect(atClock('2026-10-25', 2, 30)).toEqual(new Date('2026-10-25T00:30Z'))
  expect(atClock('2026-03-29', 2, 30)).toEqual(new Date('2026-03-29T01:00Z'))
  expect(timeOf(atClock('2026-12-24', 18))).toEqual({ hour: 18, minute: 0 })
})

it('says a moment and a period in one form, with blanks that do not break', () => {
  const at = (moment: string) => new Date(moment)
  expect(momentSaid(at('2026-06-07T12:10Z'), 'de')).toBe('7.\u00a0Juni 2026, 14.10\u00a0Uhr')
  expect(momentSaid(at('2026-06-07T07:10Z'), 'en')).toBe('7\u00a0June 2026, 09:10')
  const [from, until, next] = [
    at('2027-06-10T07:00Z'),
    at('2027-06-10T14:00Z'),
    at('2027-06-11T14:00Z'),
  ]
  expect(periodSaid(from, until, 'de')).toBe(
    'Donnerstag, 10.\u00a0Juni 2027, 9.00 bis 16.00\u00a0Uhr',
  )
  expect(periodSaid(from, next, 'de')).toBe(
    'Donnerstag, 10.\u00a0Juni, 9.00\u00a0Uhr bis Freitag, 11.\u00a0Juni 2027, 16.00\u00a0Uhr',
  )
  expect(periodSaid(from, next, 'en')).toBe(
    'Thursday, 10\u00a0June, 09:00 to Friday, 11\u00a0June 2027, 16:00',
  )
  expect(periodSaid(at('2026-12-31T22:30Z'), at('2026-12-31T23:30Z'), 'de')).toBe(
    'Donnerstag, 31.\u00a0Dezember 2026, 23.30\u00a0Uhr bis Freitag, 1.\u00a0Januar 2027, 0.30\u00a0Uhr',
  )
})
