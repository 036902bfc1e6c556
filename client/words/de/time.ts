export const time = {
  clock: (time: string) => `${time} Uhr`,
  now: 'gerade eben',
  today: (time: string) => `heute, ${time} Uhr`,
  tomorrow: (time: string) => `morgen, ${time} Uhr`,
  yesterday: (time: string) => `gestern, ${time} Uhr`,
  at: (day: string, time: string) => `${day}, ${time} Uhr`,
  span: (from: string, to: string) => `${from} bis ${to} Uhr`,
}
