import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const communities: Words['communities'] = {
  title: 'Communities',
  lede: 'Each community has one topic and one authority that coordinates it.',
  none: 'There is no community yet. The first one is founded when the first event ends.',
  name: (topic) => `${topic} community`,
  founded: (day) => `Founded on ${day}`,
  foundedFrom: (day, motto) => `Founded on ${day} from “${motto}”`,
  members: (people) => many(people, 'member', 'members'),
  membersFrom: (people, authorities) =>
    `${many(people, 'person', 'people')} from ${many(authorities, 'authority', 'authorities')}`,
  membersTitle: 'Members',
  joined: 'Member',
  join: 'Join',
  leave: 'Leave',
  leaveText:
    'You will no longer be able to read its posts, and you will get no more notifications from it. Your own posts remain. If you coordinate this community, you give up that role too.',
  closed: 'Only members can read these posts. Join to read them.',
  coordinatedBy: 'Coordinating authority',
  nobody: 'This community has no coordinator at the moment.',
  deputy: 'Deputy',
  from: 'Founded from',
  askQuestion: 'Ask a question',
  write: 'Start a thread',
  threads: 'Threads',
  noThreads: 'No threads yet. Be the first to start one.',
  unanswered: 'Without a helpful answer',
  replies: (count: number) => (count === 0 ? 'no replies yet' : many(count, 'reply', 'replies')),
  log: 'Moderation log',
}
