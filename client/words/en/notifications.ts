import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const notifications: Words['notifications'] = {
  title: 'Notifications',
  lede: 'What happened in the threads you follow, and what concerns you.',
  none: 'Nothing new. Here you hear of replies in threads that you follow.',
  readAll: 'Mark all as read',
  replies: (count) => (count === 0 ? 'Replies' : many(count, 'new reply', 'new replies')),
  mention: (name: string) => `${name} mentions you`,
  founding: (motto) => `After “${motto}”: the community stands`,
  seat: (motto) => `A seat has become free for you: ${motto}`,
  cancellation: (motto) => `Cancelled: ${motto}`,
  vacancy: (name) => `Nobody coordinates the ${name} community`,
  acts: {
    hide: 'Your post was hidden:',
    restore: 'Your post can be seen again:',
    lock: 'Your thread was locked:',
    unlock: 'Your thread is open again:',
    pin: 'Your thread was pinned:',
    unpin: 'Your thread was unpinned:',
  },
  since: 'since',
  unread: 'unread',
}
