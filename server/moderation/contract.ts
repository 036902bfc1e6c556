import { type Static, Type } from 'typebox'
import { MemberRef } from '../members/contract.ts'
import { Id, Moment, Nullable, SingleLine, StrictObject } from '../platform/api/contract.ts'

const Reason = SingleLine(500)
export const POST_ACTS = ['hide', 'restore'] as const
export const THREAD_ACTS = ['lock', 'unlock', 'pin', 'unpin'] as const
const PostActKind = Type.Enum(POST_ACTS)
const ThreadActKind = Type.Enum(THREAD_ACTS)

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
