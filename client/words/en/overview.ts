import type { Words } from '../de.ts'
export const overview: Words['overview'] = {
  title: (name) => `Hello, ${name}`,
  lede: 'News from your communities and upcoming events.',
  lists: 'Threads',
  list: {
    all: 'Latest',
    unread: 'Unread',
    mine: 'My posts',
    followed: 'Following',
    unanswered: 'Without a helpful answer',
  },
  empty: {
    all: 'There are no threads here yet.',
    unread: 'You have read everything.',
    mine: 'You have not written anything here yet.',
    followed: 'You are not following any threads here yet.',
    unanswered: 'Every question has a helpful answer.',
  },
  answers: 'Replies to you',
  community: 'Community',
  allCommunities: 'All communities',
  kind: 'Kind of thread',
  allKinds: 'All kinds',
  allRead: 'All threads are marked as read.',
  readAll: 'Mark all as read',
  unread: (count) => `${count >= 100 ? '99+' : count}\u00a0unread`,
  noThreads:
    'You are not a member of any community yet. Join one, or take part in an event: a community is founded from it, and you become a member.',
  toCommunities: 'See the communities',
  next: 'Coming up',
  noEvents: 'No events are planned at the moment.',
  mine: 'Your communities',
}
