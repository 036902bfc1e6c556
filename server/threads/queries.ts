import { and, eq, type Placeholder, sql } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { isCoordinatedBy } from '../communities/rights.ts'
import { communities } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Placeholders, prepared } from '../platform/database/prepared.ts'
import { markOf, readTo, threadReaders } from './reading/last-read.ts'
import { firstUnreadFor, unreadFor } from './reading/unread-queries.ts'
import { follows, readMarks, threads } from './tables.ts'

const threadFields = {
  thread: threads,
  community: { id: communities.id, name: communities.name },
  author: memberRef,
  authority: authorityRef,
  readTo,
}

const fieldsFor = (memberId: number | Placeholder) => ({
  ...threadFields,
  unread: unreadFor(memberId),
})

/** The threads that the caller may read, each with how far they have read it. */
export const threadsFor = (db: Reader, caller: Caller) =>
  db
    .select(fieldsFor(caller.id))
    .from(threads)
    .innerJoin(...threadReaders(caller.id))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .leftJoin(members, eq(members.id, threads.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .leftJoin(readMarks, markOf(caller.id))

export type ThreadForReader = Awaited<ReturnType<typeof threadsFor>>[number]

const threadForReader = prepared(
  (
    db: Reader,
    { threadId, callerId, authorityId }: Placeholders<'threadId' | 'callerId' | 'authorityId'>,
  ) =>
    db
      .select({
        ...fieldsFor(callerId),
        firstUnread: firstUnreadFor(callerId),
        following: sql<boolean>`${follows.memberId} is not null`,
        coordinates: isCoordinatedBy(callerId, authorityId, threads.communityId),
      })
      .from(threads)
      .innerJoin(...threadReaders(callerId))
      .innerJoin(communities, eq(communities.id, threads.communityId))
      .leftJoin(members, eq(members.id, threads.authorId))
      .leftJoin(authorities, eq(authorities.id, members.authorityId))
      .leftJoin(readMarks, markOf(callerId))
      .leftJoin(follows, and(eq(follows.threadId, threads.id), eq(follows.memberId, callerId)))
      .where(eq(threads.id, threadId)),
)

/** One that the caller may read, and how they stand to it. Without a membership there is none. */
export async function findThread(db: Reader, threadId: number, { id, authority }: Caller) {
  const values = { threadId, callerId: id, authorityId: authority.id }
  const [found] = await threadForReader(db, values)
  return found
}

export async function threadRow(db: Reader, threadId: number) {
  const [found] = await db.select().from(threads).where(eq(threads.id, threadId))
  return found
}

/** The event or the talk that a thread goes on from. */
export async function originOf(db: Reader, threadId: number) {
  const [found] = await db
    .select({
      eventId: events.id,
      motto: events.motto,
      talk: { title: talks.title, speaker: talks.speaker },
      authority: authorityRef,
    })
    .from(threads)
    .leftJoin(talks, eq(talks.id, threads.talkId))
    .leftJoin(authorities, eq(authorities.id, talks.authorityId))
    .innerJoin(events, eq(events.id, threads.eventId))
    .where(eq(threads.id, threadId))
  if (!found) return null
  const { eventId, motto, talk, authority } = found
  return { eventId, motto, talk: talk && authority && { ...talk, authority } }
}
