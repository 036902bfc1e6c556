import { and, eq, isNull, type Placeholder, type SQLWrapper, sql } from 'drizzle-orm'
import { coordinators, mandates, memberships } from './tables.ts'

/*
 * What a member may do in a community, here and now: as predicates over their standing, and as SQL over the same
 * rows. Whatever lists, counts, searches, feeds, tells or serves takes the rule from this file.
 */

/** How a member stands to a community. */
export interface Standing {
  joined: boolean
  /** Exercises its mandate, as a member of the coordinating authority. */
  coordinates: boolean
}

export const mayRead = ({ joined }: Standing) => joined
export const mayWrite = mayRead
export const mayModerate = ({ joined, coordinates }: Standing) => joined && coordinates
export const mayAnnounce = mayModerate

type Id = number | Placeholder | SQLWrapper

const isMembership = (memberId: Id, communityId: Id) =>
  and(eq(memberships.communityId, communityId), eq(memberships.memberId, memberId))

/**
 * The rows of those who may read a community, for `innerJoin(...readers(memberId, communityId))`, which leaves the
 * communities that this member may read. Left-joined, `readerId` is null where they may not.
 */
export const readers = (memberId: Id, communityId: Id) =>
  [memberships, isMembership(memberId, communityId)] as const

/** The rows of all who may read a community, to be joined. */
export const allReaders = (communityId: Id) =>
  [memberships, eq(memberships.communityId, communityId)] as const

/** Of a query that readers are joined to: who reads. */
export const readerId = memberships.memberId

/** Of a query that readers are joined to: from when on what is posted in the community is new to them. */
export const readsFrom = sql`coalesce(${memberships.readUntil}, ${memberships.since})`

/** As a condition of any query: whether a member may read a community. */
export const isReadableBy = (memberId: Id, communityId: Id) =>
  sql<boolean>`exists (select from ${memberships} where ${isMembership(memberId, communityId)})`

/** The rows of those who may write in a community: to be selected, and locked until they have written. */
export const writers = readers

/** Of a query over mandates and coordinators: those by which a member of an authority moderates a community. */
export const isExercised = (memberId: Id, authorityId: Id, communityId: Id) =>
  and(
    isCurrentMandate(communityId),
    eq(mandates.authorityId, authorityId),
    eq(coordinators.mandateId, mandates.id),
    eq(coordinators.memberId, memberId),
  )

/** Of a query over mandates: the one that a community is under. */
export const isCurrentMandate = (communityId: Id) =>
  and(eq(mandates.communityId, communityId), isNull(mandates.endsAt))

/** As a condition of any query: whether a member of an authority exercises the mandate of a community. */
export const isCoordinatedBy = (memberId: Id, authorityId: Id, communityId: Id) =>
  sql<boolean>`exists (select from ${mandates}, ${coordinators}
    where ${isExercised(memberId, authorityId, communityId)})`
