import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const communities: Words['communities'] = {
  title: 'Communities',
  lede: 'One topic each, coordinated by one authority, carried by all who have tried something.',
  none: 'There is no community yet. The first comes into being when the first event ends.',
  name: (topic) => `${topic} community`,
  founded: (day) => `Founded on ${day}`,
  foundedFrom: (day, motto) => `Founded on ${day} from “${motto}”`,
  members: (people) => many(people, 'member', 'members'),
  membersFrom: (people, authorities) =>
    `${people} from ${many(authorities, 'authority', 'authorities')}`,
  membersTitle: 'Members',
  joined: 'You belong to it',
  join: 'Join',
  leave: 'Leave',
  leaveText:
    'You will no longer read along nor be notified from here. What you have written stays. If you coordinate this community, you give that up too.',
  closed: 'What is said here is read by the members of the community. Join and read along.',
  coordinatedBy: 'Coordinating authority',
  nobody: 'Nobody coordinates at the moment.',
  deputy: 'Deputy',
  from: 'Grown from',
  askQuestion: 'Ask a question',
  write: 'Start a thread',
  threads: 'Threads',
  noThreads: 'No thread yet. Make the start.',
  unanswered: 'Without a helpful answer',
  replies: (count: number) =>
    count === 0 ? 'no reply at all yet' : many(count, 'reply', 'replies'),
  log: 'Moderation log',
}
