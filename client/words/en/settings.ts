import type { Words } from '../de.ts'

export const settings: Words['settings'] = {
  title: 'Settings',
  subscribe: 'Subscribe as a feed',
  subscribeCalendar: 'Subscribe as a calendar',
  feedWhat:
    'A feed reader such as Thunderbird fetches this address without signing in and shows you what is new.',
  calendarWhat: 'Your calendar fetches the programme from this address and stays up to date.',
  feedSecret: 'The address is for you alone: do not pass it on. You can revoke it at any time in',
  makeAddress: 'Create an address',
  address: 'Your address',
  addressOnce: 'It is shown only now.',
  feedsTitle: 'Your feeds',
  feedsText:
    'Programs fetch these addresses without signing in. A revoked address stops working immediately.',
  noFeeds:
    'No feeds yet. You can create an address on the page of a thread, a community or the programme.',
  programme: 'Programme',
  kinds: { thread: 'Thread', community: 'Community', programme: 'Calendar' },
  made: (day) => `created on ${day}`,
  revoke: 'Revoke',
  revokeText: (title) =>
    `Programs that read “${title}” at this address get nothing more from now on. You can create a new address at any time.`,
  revoked: (title) => `Revoked: ${title}`,
  keysTitle: 'Keyboard shortcuts',
  keysSwitch: 'Turn on single-key shortcuts',
  keysText:
    'In this browser only, and never while you are writing. Leave it off if you use voice control.',
  keysAreOn: 'Keyboard shortcuts are on.',
  keysAreOff: 'Keyboard shortcuts are off.',
  keysOff: 'Turn off in the settings',
  keys: {
    nextUnread: 'Next unread thread',
    next: 'Next post; in lists, next thread',
    previous: 'Previous post; in lists, previous thread',
    reply: 'Reply to this post',
    leaveOpen: 'Mark as unread from this post',
    search: 'Search',
    help: 'Show this list',
  },
  noNext: 'There is nothing after this.',
  noPrevious: 'There is nothing before this.',
  notHere: 'That is not possible here.',
}
