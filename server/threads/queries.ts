import { and, asc, between, desc, eq, gt, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { coordinatesThere } from '../communities/standing.ts'
import { communities, memberships } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { filesOfPost } from './file-queries.ts'
import { markOf, membershipOf, readTo } from './read-to.ts'
import { follows, posts, readMarks, threads } from './tables.ts'

const threadFields = {
  thread: threads,
  community: { id: communities.id, name: communities.name },
  author: memberRef,
  authority: authorityRef,
  readTo,
}

/** The threads that the caller may read, each with how far they have read it. */
export const threadsFor = (db: Reader, caller: Caller) =>
  db
    .select(threadFields)
    .from(threads)
    .innerJoin(memberships, membershipOf(caller.id))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .leftJoin(members, eq(members.id, threads.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .leftJoin(readMarks, markOf(caller.id))

export type ThreadForReader = Awaited<ReturnType<typeof threadsFor>>[number]

/** One that the caller may read, and how they stand to it. Without a membership there is none. */
export async function findThread(db: Reader, threadId: number, caller: Caller) {
  const [found] = await db
    .select({
      ...threadFields,
      following: sql<boolean>`${follows.memberId} is not null`,
      coordinates: coordinatesThere(threads.communityId, caller),
    })
    .from(threads)
    .innerJoin(memberships, membershipOf(caller.id))
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .leftJoin(members, eq(members.id, threads.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .leftJoin(readMarks, markOf(caller.id))
    .leftJoin(follows, and(eq(follows.threadId, threads.id), eq(follows.memberId, caller.id)))
    .where(eq(threads.id, threadId))
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

/** Of a query over posts, their authors and whose those are. */
export const postFields = {
  post: posts,
  author: memberRef,
  authority: authorityRef,
  files: filesOfPost,
}

const answered = alias(posts, 'answered')
const spokenFor = alias(authorities, 'spoken_for')

/**
 * Of a query over posts: whether there is a reply to it, other than one that was withdrawn itself. Not as
 * `exists`, which Postgres would answer for all posts at once by reading all of them.
 */
export const isAnswered = sql<boolean>`((
  select true from ${posts} answer
  where answer.thread_id = ${posts.threadId} and answer.reply_to = ${posts.number}
    and answer.withdrawn_at is null
  limit 1
) is not null)`

const postWithAuthor = (db: Reader) =>
  db
    .select({
      ...postFields,
      forAuthority: { id: spokenFor.id, name: spokenFor.name, shortName: spokenFor.shortName },
      isAnswered,
      answered: {
        id: answered.id,
        editedSince: sql<boolean>`${answered.editedAt} > ${posts.publishedAt} and ${answered.hiddenAt} is null`,
      },
    })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .leftJoin(spokenFor, eq(spokenFor.id, posts.forAuthorityId))
    .leftJoin(
      answered,
      and(eq(answered.threadId, posts.threadId), eq(answered.number, posts.replyTo)),
    )

export type PostWithAuthor = Awaited<ReturnType<typeof postWithAuthor>>[number]

export async function findPost(db: Reader, postId: number) {
  const [found] = await postWithAuthor(db).where(eq(posts.id, postId))
  return found
}

export const POSTS_A_PAGE = 20

/** A place among the posts of a thread, and which way from it. */
export type PostsPlace = { after: number } | { before: number }

/** A page of posts in the order of their numbers, hidden ones included. */
export async function postsFrom(db: Reader, threadId: number, place: PostsPlace) {
  const forward = 'after' in place
  const beyond = forward ? gt(posts.number, place.after) : lt(posts.number, place.before)
  const rows = await postWithAuthor(db)
    .where(and(eq(posts.threadId, threadId), beyond))
    .orderBy(forward ? asc(posts.number) : desc(posts.number))
    .limit(POSTS_A_PAGE)
  return forward ? rows : rows.reverse()
}

/** The posts from one number to another: so bounded, the planner needs to know nothing of the thread's length. */
export const postsWithin = (db: Reader, threadId: number, first: number, last: number) =>
  postWithAuthor(db)
    .where(and(eq(posts.threadId, threadId), between(posts.number, first, last)))
    .orderBy(asc(posts.number))

/** The first posts of some threads. */
export const openingsOf = (db: Reader, threadIds: number[]) =>
  postWithAuthor(db).where(and(inArray(posts.threadId, threadIds), eq(posts.number, 1)))

export const CHANGES_AT_ONCE = 50

/** What changed after a revision, in the order of revisions; one more than is shown at once. */
export function postsChangedSince(db: Reader, threadId: number, revision: number) {
  return postWithAuthor(db)
    .where(and(eq(posts.threadId, threadId), gt(posts.revision, revision)))
    .orderBy(asc(posts.revision))
    .limit(CHANGES_AT_ONCE + 1)
}

const MOST_ANSWERS = 20

/** The accepted answers to a question, in the order they were given. */
export async function answersOf(db: Reader, threadId: number) {
  const rows = await db
    .select({ number: posts.number, author: memberRef, authority: authorityRef })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(posts.threadId, threadId), isNotNull(posts.acceptedAt), isNull(posts.hiddenAt)))
    .orderBy(asc(posts.number))
    .limit(MOST_ANSWERS)
  return rows.map(({ number, author, authority }) => ({
    number,
    author: author && authority && { ...author, authority },
  }))
}
