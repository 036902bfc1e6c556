import type { Words } from '../de.ts'
export const time: Words['time'] = {
  clock: (time) => time,
  now: 'just now',
  today: (time) => `today, ${time}`,
  tomorrow: (time) => `tomorrow, ${time}`,
  yesterday: (time) => `yesterday, ${time}`,
  at: (day, time) => `${day}, ${time}`,
  span: (from, to) => `${from} to ${to}`,
}
