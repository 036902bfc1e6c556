import { type Static, Type } from 'typebox'
import { Id, Nullable } from '../platform/api/contract.ts'
import { Post } from '../threads/contract.ts'

/**
 * The community that an event has founded, or joined where its topic had one, or will join; and the threads
 * that this opened, for the event's page to point at.
 */
export type Founding = Static<typeof Founding>
export const Founding = Type.Object({
  state: Type.Enum(['awaited', 'founded', 'joined']),
  community: Type.Object({ id: Id, name: Type.String(), joined: Type.Boolean() }),
  /** Where the reader may read it: the thread with the event's facts, and one for each talk. */
  openingThreadId: Nullable(Id),
  talks: Type.Array(
    Type.Object({
      talkId: Id,
      threadId: Id,
      /** So many that were put to the talk can be read there. */
      questions: Type.Integer(),
    }),
  ),
  /** What the reader asked, where they do not belong to the community: it stays theirs to correct. */
  own: Type.Array(Type.Object({ talkId: Id, post: Post })),
})
