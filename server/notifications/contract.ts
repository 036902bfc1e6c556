import { type Static, Type } from 'typebox'
import { ModerationAct } from '../moderation/contract.ts'
import { Id, Maybe, Moment } from '../platform/contract.ts'

const Titled = Type.Object({ id: Id, title: Type.String() })
const Named = Type.Object({ id: Id, name: Type.String() })

/**
 * What a member is told. `replies` and `mention` come with their thread, `founding` and `vacancy` (nobody coordinates it)
 * with a community, `moderation` with the act and its thread, `seat` (one became free for you) and
 * `cancellation` with an event.
 */
export type Notification = Static<typeof Notification>
export const Notification = Type.Object({
  id: Id,
  kind: Type.Enum([
    'replies',
    'mention',
    'founding',
    'moderation',
    'seat',
    'cancellation',
    'vacancy',
  ]),
  unread: Type.Integer(),
  raisedAt: Moment,
  thread: Maybe(Titled),
  /** The number of the first unread post of the thread; of a mention, of the post it stands in. */
  postNumber: Maybe(Type.Integer()),
  community: Maybe(Named),
  event: Maybe(Type.Object({ id: Id, motto: Type.String() })),
  act: Maybe(ModerationAct),
  mentionedBy: Maybe(Type.String()),
})

/**
 * How many notifications are unread, and how many threads of each community. All are counted to 100, so that
 * the count costs the same for all.
 */
export type Unread = Static<typeof Unread>
export const Unread = Type.Object({
  notifications: Type.Integer(),
  communities: Type.Array(Type.Object({ ...Named.properties, threads: Type.Integer() })),
})
