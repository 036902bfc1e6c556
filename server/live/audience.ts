import type { Activity } from '../activity.ts'
import type { News, Topic } from './contract.ts'

/**
 * What the open pages of the network can hear of: what they watch, their member, the communities that their
 * member belongs to, and everybody's.
 */
export type Channel = Topic | `member:${number}` | `members-of:${number}` | 'network'

export interface Told {
  channels: Channel[]
  news: News
}

/** Who is told what of an activity. What is not for pages is told to nobody. */
export function newsOf(activity: Activity): Told[] {
  switch (activity.kind) {
    case 'post.published':
    case 'thread.changed': {
      const { threadId, communityId, revision } = activity
      return [
        {
          channels: [`thread:${threadId}`, `community:${communityId}`],
          news: { kind: 'thread.changed', threadId, communityId, revision },
        },
        ...(activity.kind === 'post.published' ? newIn(communityId) : []),
      ]
    }
    case 'thread.started': {
      const { communityId } = activity
      return [changedIn(communityId), ...newIn(communityId)]
    }
    case 'moderation.acted':
    case 'membership.started':
    case 'membership.ended':
    case 'mandate.vacated':
      return [changedIn(activity.communityId)]
    case 'community.founded':
    case 'community.joined': {
      const { kind, communityId, eventId } = activity
      return [
        {
          channels: ['network'],
          news: { kind, communityId, eventId },
        },
      ]
    }
    case 'event.changed':
    case 'event.cancelled':
    case 'talk.changed':
      return [changedEvent(activity.eventId)]
    case 'event.published':
    case 'event.moved':
    case 'event.ended':
      return [changedEvent(activity.eventId), PROGRAMME_CHANGED]
    case 'programme.changed':
      return [PROGRAMME_CHANGED]
    case 'visibility.changed':
      return newIn(activity.communityId)
    case 'reading.changed':
    case 'thread.read':
      return [{ channels: [`member:${activity.memberId}`], news: { kind: 'reading.changed' } }]
    case 'notifications.changed':
      return [
        {
          channels: activity.memberIds.map((id) => `member:${id}` as const),
          news: { kind: 'notifications.changed' },
        },
      ]
    case 'voice.given':
    case 'voice.taken':
    case 'community.read':
    case 'mentions.changed':
    case 'members.mentioned':
    case 'seat.given':
    case 'event.planned':
    case 'event.edited':
    case 'question.asked':
    case 'ending.failed':
    case 'mandate.given':
    case 'session.prolonged':
    case 'session.ended':
    case 'following.changed':
      return []
  }
}

const PROGRAMME_CHANGED: Told = { channels: ['network'], news: { kind: 'programme.changed' } }

const changedEvent = (eventId: number): Told => ({
  channels: [`event:${eventId}`],
  news: { kind: 'event.changed', eventId },
})

const changedIn = (communityId: number): Told => ({
  channels: [`community:${communityId}`],
  news: { kind: 'community.changed', communityId },
})

/** Who belongs to a community has more to read. */
const newIn = (communityId: number): Told[] => [
  { channels: [`members-of:${communityId}`], news: { kind: 'reading.changed' } },
]
