import { many } from '../many.ts'

export const time = {
  clock: (time: string) => `${time}\u00a0Uhr`,
  now: 'gerade eben',
  minutesAgo: (minutes: number) => `vor ${many(minutes, 'Minute', 'Minuten')}`,
  today: (time: string) => `heute, ${time}\u00a0Uhr`,
  tomorrow: (time: string) => `morgen, ${time}\u00a0Uhr`,
  yesterday: (time: string) => `gestern, ${time}\u00a0Uhr`,
  at: (day: string, time: string) => `${day}, ${time}\u00a0Uhr`,
  span: (from: string, to: string) => `${from} bis ${to}\u00a0Uhr`,
  sinceNow: 'seit eben',
  sinceMinutes: (minutes: number) => `seit ${many(minutes, 'Minute', 'Minuten')}`,
  since: (moment: string) => `seit ${moment}`,
}
