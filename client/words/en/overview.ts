import type { Words } from '../de.ts'
export const overview: Words['overview'] = {
  title: (name) => `Good day, ${name}`,
  lede: 'What was said last in your communities, and what is coming up.',
  lists: 'Threads',
  list: {
    all: 'Said last',
    unread: 'Unread',
    mine: 'With me',
    followed: 'Followed',
    unanswered: 'Unanswered',
  },
  empty: {
    all: 'Nothing has been said about this yet.',
    unread: 'You have read everything.',
    mine: 'You have not written anything here yet.',
    followed: 'You do not follow a thread here yet.',
    unanswered: 'Every question has a helpful answer.',
  },
  answers: 'Somebody has answered you',
  community: 'Community',
  allCommunities: 'All communities',
  kind: 'Kind of thread',
  allKinds: 'All kinds',
  allRead: 'All are marked as read.',
  readAll: 'Mark all as read',
  unread: (count) => `${count >= 100 ? '99+' : count} unread`,
  noThreads:
    'You do not belong to a community yet. Join one, or come to an event: whoever takes part belongs to the community that grows from it.',
  toCommunities: 'See the communities',
  next: 'Coming up',
  noEvents: 'Nothing is planned right now.',
  mine: 'Your communities',
}
