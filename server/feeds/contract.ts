import { type Static, Type } from 'typebox'
import { Id, Moment, Nullable } from '../platform/api/contract.ts'

/** What a program reads for its member: the posts of a thread, the threads of a community, or the programme. */
export const FEED_KINDS = ['thread', 'community', 'programme'] as const
export type FeedKind = Static<typeof FeedKind>
export const FeedKind = Type.Enum(FEED_KINDS)

export type Feed = Static<typeof Feed>
export const Feed = Type.Object({
  id: Id,
  kind: FeedKind,
  /** The thread or the community it is of; null for the programme. */
  subject: Nullable(Type.Object({ id: Id, title: Type.String() })),
  madeAt: Moment,
})

/** The address is told once, to whom it was made for; the server keeps only a hash of the token in it. */
export type FeedAddress = Static<typeof FeedAddress>
export const FeedAddress = Type.Object({ feed: Feed, address: Type.String() })
