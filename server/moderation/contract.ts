import { type Static, Type } from 'typebox'
import { MemberRef } from '../members/contract.ts'
import { Id, Moment, Nullable, SingleLine, StrictObject } from '../platform/api/contract.ts'

const Reason = SingleLine(500)
const PostActKind = Type.Enum(['hide', 'restore'])
const ThreadActKind = Type.Enum(['lock', 'unlock', 'pin', 'unpin'])

export type NewPostAct = Static<typeof NewPostAct>
export const NewPostAct = StrictObject({ act: PostActKind, reason: Reason })

export type NewThreadAct = Static<typeof NewThreadAct>
export const NewThreadAct = StrictObject({ act: ThreadActKind, reason: Reason })

/** A line of the log that a community's members can read. */
export type ModerationAct = Static<typeof ModerationAct>
export const ModerationAct = Type.Object({
  id: Id,
  act: Type.Union([PostActKind, ThreadActKind]),
  reason: Type.String(),
  moderator: MemberRef,
  thread: Type.Object({ id: Id, title: Type.String() }),
  /** The number of the post, where the act is about one. */
  postNumber: Nullable(Type.Integer()),
  at: Moment,
})
