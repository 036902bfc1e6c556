/**
 * Everything that can happen here, in one list. An activity names what happened and to what, never the
 * content: whoever is told reads it through the API, which checks again what they may see.
 */
interface Happenings {
  'session.prolonged': { sessionId: number }
  'session.ended': { sessionId: number }
  /** A member may speak for their authority, or may not any more. */
  'voice.given': { memberId: number }
  'voice.taken': { memberId: number }

  'event.changed': { eventId: number }
  'event.planned': { eventId: number }
  'event.edited': { eventId: number }
  /** What all members see of the programme. Of events that are not published nothing is told. */
  'programme.changed': Record<never, never>
  'question.asked': { eventId: number; talkId: number }
  'event.published': { eventId: number }
  /** A talk was put on its event's agenda, or is announced otherwise. */
  'talk.changed': { eventId: number; talkId: number }
  'event.cancelled': { eventId: number }
  'event.ended': { eventId: number }
  /** A published event has another time or place than before. */
  'event.moved': { eventId: number; moveId: number }
  /** An event whose time is up could not be ended, several times in a row. */
  'ending.failed': { eventId: number }
  'seat.given': { eventId: number; memberId: number }

  'community.founded': { communityId: number; eventId: number }
  /** An event whose topic had a community already has joined it. */
  'community.joined': { communityId: number; eventId: number }
  /** These members coordinate a community from its founding on. */
  'mandate.given': { communityId: number; eventId: number; memberIds: number[] }
  /** The last of its coordinators has gone: the mandate stays with the authority. */
  'mandate.vacated': { communityId: number }
  'membership.started': { communityId: number; memberId: number }
  'membership.ended': { communityId: number; memberId: number }

  'thread.started': { communityId: number; threadId: number }
  'thread.changed': { communityId: number; threadId: number; revision: number }
  'post.published': { communityId: number; threadId: number; postId: number; revision: number }
  /** A post was hidden, restored or withdrawn: what was told of it is counted anew. */
  'visibility.changed': { communityId: number; threadId: number }
  /** An edit took mentions away, of these members, or brought some back. */
  'mentions.changed': { threadId: number; postId: number; goneIds: number[] }
  /** A post mentions them for the first time. */
  'members.mentioned': { threadId: number; postId: number; memberIds: number[] }
  'moderation.acted': { communityId: number; actId: number }

  /** A member has read on in a thread, up to the post of this number. */
  'thread.read': { memberId: number; threadId: number; number: number }
  /** A member has marked all of a community as read. */
  'community.read': { memberId: number; communityId: number }
  'reading.changed': { memberId: number }
  /** A member follows a thread, or does no more. */
  'following.changed': { memberId: number; threadId: number }

  'notifications.changed': { memberIds: number[] }
}

export type ActivityKind = keyof Happenings
export type Activity<K extends ActivityKind = ActivityKind> = {
  [P in K]: { kind: P } & Happenings[P]
}[K]

/** What is told but leaves no entry in the record: who has read what, and when, is nobody's business. */
export const NOT_KEPT: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  'thread.read',
  'community.read',
  'reading.changed',
  'following.changed',
  'visibility.changed',
  'mentions.changed',
  'session.prolonged',
  'programme.changed',
  'notifications.changed',
])
