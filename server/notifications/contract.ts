import { type Static, type TSchema, Type } from 'typebox'
import { ModerationAct } from '../moderation/contract.ts'
import { Id, Moment, Nullable } from '../platform/api/contract.ts'

const Titled = Type.Object({ id: Id, title: Type.String() })
const Named = Type.Object({ id: Id, name: Type.String() })

export const NOTIFICATION_KINDS = [
  'replies',
  'mention',
  'announcement',
  'founding',
  'moderation',
  'seat',
  'moved',
  'cancellation',
  'speaking',
  'coordination',
  'vacancy',
  'ending',
] as const
type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

const about = <K extends NotificationKind, T extends Record<string, TSchema>>(
  kind: K,
  subject: T,
) =>
  Type.Object({
    id: Id,
    kind: Type.Literal(kind),
    /** How much of it is unread: 0 once it was read. */
    unread: Type.Integer(),
    raisedAt: Moment,
    ...subject,
  })

/** Posts of a thread: the number to go to, and the name of who wrote the last of them (null: the founding itself). */
const inThread = { thread: Titled, postNumber: Type.Integer() }
const TimeAndPlace = Type.Object({ startsAt: Moment, endsAt: Moment, place: Type.String() })
const ofEvent = { event: Type.Object({ id: Id, motto: Type.String() }) }

/** A notification, by its kind. */
export type Notification = Static<typeof Notification>
export const Notification = Type.Union([
  /** New posts in a thread that they follow; from the first one that is unread on. */
  about('replies', { ...inThread, lastAuthor: Nullable(Type.String()) }),
  about('mention', { ...inThread, mentionedBy: Type.String() }),
  about('announcement', { ...inThread, lastAuthor: Nullable(Type.String()) }),
  /** A community, by the event that founded or joined it. */
  about('founding', { community: Named, ...ofEvent }),
  /** The founding or joining of a community, for somebody who gave a talk at its event. */
  about('speaking', { community: Named, ...ofEvent }),
  /** They coordinate it from its founding on. */
  about('coordination', { community: Named, ...ofEvent }),
  /** What was done to a post or a thread of theirs, and why. */
  about('moderation', { thread: Titled, act: ModerationAct }),
  /** A seat became free for them. */
  about('seat', ofEvent),
  /** It is on another day, or elsewhere. */
  about('moved', { ...ofEvent, from: TimeAndPlace, to: TimeAndPlace }),
  /** It does not take place: when it would have been, and why. */
  about('cancellation', { ...ofEvent, startsAt: Moment, reason: Type.String() }),
  /** To the office: nobody coordinates the community. */
  about('vacancy', { community: Named }),
  /** To the office: its time is up, but it cannot be ended. */
  about('ending', ofEvent),
])

/**
 * How many notifications are unread, and how many threads of each community. All are counted to 100, so that
 * the count costs the same for all.
 */
export type Unread = Static<typeof Unread>
export const Unread = Type.Object({
  notifications: Type.Integer(),
  communities: Type.Array(Type.Object({ ...Named.properties, threads: Type.Integer() })),
})
