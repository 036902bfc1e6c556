import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const notifications: Words['notifications'] = {
  title: 'Notifications',
  lede: 'News from the threads you follow, and anything that concerns you.',
  none: 'No notifications. Replies in threads you follow will appear here.',
  readAll: 'Mark all as read',
  replies: (count, lastAuthor) =>
    count > 0
      ? many(count, 'new reply', 'new replies')
      : lastAuthor === null
        ? 'Replies'
        : `Last reply by ${lastAuthor}`,
  mention: (name: string) => `${name} mentioned you`,
  announcement: (name) => (name === null ? 'Announcement' : `Announcement by ${name}`),
  founding: (motto) => `After “${motto}”: the community has been founded`,
  seat: (motto) => `A seat has become free for you: ${motto}`,
  speaking: (motto) =>
    `After “${motto}”: the community has been founded. You gave a talk, so you are a member.`,
  coordination: (motto) => `After “${motto}”: you coordinate this community.`,
  movedTitle: (motto) => `Moved: ${motto}`,
  moved: (from, to) => `Before: ${from}. Now: ${to}.`,
  cancellation: (motto) => `Cancelled: ${motto}`,
  cancelledOn: (day) => `It was planned for ${day}.`,
  ending: (motto) => `Cannot be ended: ${motto}`,
  vacancy: (name) => `The ${name} community has no coordinator`,
  acts: {
    hide: 'Your post was hidden:',
    restore: 'Your post is visible again:',
    lock: 'Your thread was locked:',
    unlock: 'Your thread is open again:',
    pin: 'Your thread was pinned:',
    unpin: 'Your thread was unpinned:',
  },
  unread: 'unread',
}
