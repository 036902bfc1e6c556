import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const time: Words['time'] = {
  clock: (time) => time,
  now: 'just now',
  minutesAgo: (minutes) => `${many(minutes, 'minute', 'minutes')} ago`,
  today: (time) => `today, ${time}`,
  tomorrow: (time) => `tomorrow, ${time}`,
  yesterday: (time) => `yesterday, ${time}`,
  at: (day, time) => `${day}, ${time}`,
  span: (from, to) => `${from} to ${to}`,
  sinceNow: 'just now',
  sinceMinutes: (minutes) => `for ${many(minutes, 'minute', 'minutes')}`,
  since: (moment) => `since ${moment}`,
}
