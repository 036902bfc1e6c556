import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { MemberRef } from '../members/contract.ts'
import { Id, Moment, Nullable, Page } from '../platform/api/contract.ts'
import { PostNumber, ThreadKind } from '../threads/contract.ts'

const Typed = Type.String({ maxLength: 200 })

/**
 * What is looked for: words, all of which are to be there; "phrases"; and -words that are not to be there.
 */
export type SearchQuery = Static<typeof SearchQuery>
export const SearchQuery = Type.Object({
  q: Type.Optional(Typed),
  community: Type.Optional(Id),
  kind: Type.Optional(ThreadKind),
  /** Of whom: an authority, or a member. */
  authority: Type.Optional(Id),
  member: Type.Optional(Id),
  /** Days, both included. */
  from: Type.Optional(Type.String({ format: 'date' })),
  to: Type.Optional(Type.String({ format: 'date' })),
  /** Only in questions that have an accepted answer. */
  answered: Type.Optional(Type.Boolean()),
  /** Only what has files. */
  attachments: Type.Optional(Type.Boolean()),
  order: Type.Optional(Type.Enum(['best', 'newest'])),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

/** A text in pieces: what was looked for, and what stands around it. */
export type Highlighted = Static<typeof Highlighted>
export const Highlighted = Type.Array(Type.Object({ text: Type.String(), hit: Type.Boolean() }))

/** A post, or a talk of the programme. */
export type SearchHit = Static<typeof SearchHit>
export const SearchHit = Type.Object({
  id: Id,
  kind: ThreadKind,
  title: Highlighted,
  snippet: Highlighted,
  /** Where a post stands; null for a talk. */
  post: Nullable(
    Type.Object({
      threadId: Id,
      number: PostNumber,
      community: Type.Object({ id: Id, name: Type.String() }),
      answered: Type.Boolean(),
      accepted: Type.Boolean(),
      /** The names of its files by which it is found too. */
      files: Type.Array(Highlighted),
    }),
  ),
  /** Where a talk is given; null for a post. */
  talk: Nullable(Type.Object({ id: Id, eventId: Id, motto: Type.String() })),
  /** Who wrote it or speaks; null for what the founding itself wrote. */
  by: Nullable(Type.Object({ name: Type.String(), authority: AuthorityRef })),
  at: Moment,
})

/**
 * How the words of a query were understood where they are not found as they stand: not looked for at all, since they
 * stand in every text or are too many; mistyped, and for what; a compound that nobody has said, and its parts.
 */
export type Understood = Static<typeof Understood>
export const Understood = Type.Object({
  ignored: Type.Array(Type.String()),
  similar: Type.Array(Type.Object({ typed: Type.String(), as: Type.Array(Type.String()) })),
  compounds: Type.Array(Type.Object({ typed: Type.String(), parts: Type.Array(Type.String()) })),
})

/** What else is called so: the best few of each kind. None where the search is narrowed. */
export type AlsoFound = Static<typeof AlsoFound>
export const AlsoFound = Type.Object({
  events: Type.Array(
    Type.Object({ id: Id, motto: Highlighted, startsAt: Moment, host: AuthorityRef }),
    { maxItems: 5 },
  ),
  communities: Type.Array(Type.Object({ id: Id, name: Type.String(), joined: Type.Boolean() }), {
    maxItems: 5,
  }),
  authorities: Type.Array(AuthorityRef, { maxItems: 5 }),
  members: Type.Array(MemberRef, { maxItems: 8 }),
})

/**
 * A part of what is found. What fits best is chosen among the newest that fit at all. `count` goes up to 100,
 * `more` says that there are more than it; only the first part counts.
 */
export type SearchHits = Static<typeof SearchHits>
export const SearchHits = Type.Object({
  ...Page(SearchHit).properties,
  understood: Understood,
  /** Only with the first part. */
  also: Nullable(AlsoFound),
  counted: Nullable(Type.Object({ count: Type.Integer(), more: Type.Boolean() })),
})

export type ThreadHitsQuery = Static<typeof ThreadHitsQuery>
export const ThreadHitsQuery = Type.Object({ q: Typed, community: Type.Optional(Id) })

/** A thread that is called like what somebody types. */
export type ThreadHit = Static<typeof ThreadHit>
export const ThreadHit = Type.Object({
  id: Id,
  kind: ThreadKind,
  title: Type.String(),
  community: Type.Object({ id: Id, name: Type.String() }),
  answered: Type.Boolean(),
  lastPostAt: Moment,
})

/** The first eight at most, the most alike first. */
export type ThreadHits = Static<typeof ThreadHits>
export const ThreadHits = Type.Object({ items: Type.Array(ThreadHit, { maxItems: 8 }) })
