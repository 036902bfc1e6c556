import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { EventSummary, Topic } from '../events/contract.ts'
import { MemberRef } from '../members/contract.ts'
import { Id, Moment, Nullable } from '../platform/api/contract.ts'

export type CommunitySummary = Static<typeof CommunitySummary>
export const CommunitySummary = Type.Object({
  id: Id,
  name: Type.String(),
  topic: Topic,
  foundedAt: Moment,
  coordinating: AuthorityRef,
  memberCount: Type.Integer(),
  /** Whether the reader belongs to it. */
  joined: Type.Boolean(),
})

export type Community = Static<typeof Community>
export const Community = Type.Object({
  ...CommunitySummary.properties,
  coordinators: Type.Array(Type.Object({ member: MemberRef, deputy: Type.Boolean() })),
  /** Who is in, by authority and never by person: the most first. */
  authorities: Type.Array(Type.Object({ authority: AuthorityRef, members: Type.Integer() })),
  /** The newest first, last the one that founded it. */
  foundingEvents: Type.Array(EventSummary),
  /** The id of the event that founded it, where it is still known. */
  foundedBy: Nullable(Id),
  may: Type.Object({
    join: Type.Boolean(),
    leave: Type.Boolean(),
    read: Type.Boolean(),
    announce: Type.Boolean(),
    moderate: Type.Boolean(),
  }),
})

/** Members of a community, by the beginning of a part of their name or of their authority's short name. */
export const ReadersQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) })

export type Readers = Static<typeof Readers>
export const Readers = Type.Object({ items: Type.Array(MemberRef) })

export const CommunitiesQuery = Type.Object({
  joined: Type.Optional(Type.Boolean()),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})
