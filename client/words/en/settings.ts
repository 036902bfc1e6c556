import type { Words } from '../de.ts'

export const settings: Words['settings'] = {
  title: 'Settings',
  subscribe: 'Subscribe as a feed',
  subscribeCalendar: 'Subscribe as a calendar',
  feedWhat:
    'A feed reader such as Outlook or Thunderbird reads along at this address, without signing in, and shows you what is new.',
  calendarWhat: 'Your calendar reads the programme at this address, and stays up to date with it.',
  feedSecret:
    'The address is for you alone: do not pass it on. You can revoke it at any time under',
  makeAddress: 'Make an address',
  address: 'Your address',
  addressOnce: 'It is shown only this once.',
  feedsTitle: 'Your feeds',
  feedsText:
    'At these addresses programs read along for you. What you revoke can be read no more at once.',
  noFeeds:
    'None yet. On the page of a thread, a community or the programme you can make an address.',
  programme: 'Programme',
  kinds: { thread: 'Thread', community: 'Community', programme: 'Calendar' },
  made: (day) => `made on ${day}`,
  revoke: 'Revoke',
  revoked: (title) => `Revoked: ${title}`,
  keysTitle: 'Keyboard shortcuts',
  keysSwitch: 'Use single keys',
  keysText:
    'In this browser only, and never while you write. Leave it off if you control by voice.',
  keysAreOn: 'Keyboard shortcuts are on.',
  keysAreOff: 'Keyboard shortcuts are off.',
  keysOff: 'Switch off in the settings',
  keys: {
    nextUnread: 'Next unread thread',
    next: 'Next post, in lists next thread',
    previous: 'Previous post, in lists previous thread',
    reply: 'Reply to this post',
    leaveOpen: 'Unread from this post',
    search: 'Search',
    help: 'Show this list',
  },
  noNext: 'Nothing comes after this.',
  noPrevious: 'Nothing comes before this.',
  notHere: 'That cannot be done here.',
}
