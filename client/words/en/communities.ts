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
  leaveAsLast: 'Leave and give up coordination',
  leave: 'Leave',
  leaveText:
    'You will no longer be able to read the posts, and you will get no more notifications. Your posts stay; your drafts in this community are deleted.',
  leavesCoordination: (others) =>
    `You also give up coordination. ${others === 1 ? 'One person still coordinates' : `${others} people still coordinate`} the community.`,
  leavesNobody: (members) =>
    `Nobody coordinates here but you. Afterwards nobody can hide posts, lock threads or write announcements${members === 0 ? '' : `, and ${members === 1 ? 'one member stays' : `${members}\u00a0members stay`} without a coordinator`}.`,
  leavesMandate: (authority) =>
    `The mandate stays with: ${authority}. The network office will be notified.`,
  leavesKnowingly: (topic) =>
    `I understand that nobody will coordinate the ${topic} community afterwards.`,
  wayBack: 'You can join again at any time.',
  noWayBack: 'You can join again at any time. That does not give you back coordination.',
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
