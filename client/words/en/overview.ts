import type { Words } from '../de.ts'
export const overview: Words['overview'] = {
  title: (name) => `Good day, ${name}`,
  lede: 'What was said last in your communities, and what is coming up.',
  threads: 'Said last',
  noThreads:
    'You do not belong to a community yet. Join one, or come to an event: whoever takes part belongs to the community that grows from it.',
  toCommunities: 'See the communities',
  next: 'Coming up',
  noEvents: 'Nothing is planned right now.',
  mine: 'Your communities',
}
