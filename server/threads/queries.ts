import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { communities } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { follows, posts, threads } from './tables.ts'

export const POSTS_A_PAGE = 50

const communityRef = { id: communities.id, name: communities.name }

export const threadWithAuthor = (db: Reader) =>
  db
    .select({
      thread: threads,
      community: communityRef,
      author: memberRef,
      authority: authorityRef,
    })
    .from(threads)
    .innerJoin(communities, eq(communities.id, threads.communityId))
    .leftJoin(members, eq(members.id, threads.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))

export type ThreadWithAuthor = Awaited<ReturnType<typeof threadWithAuthor>>[number]

export async function findThread(db: Reader, threadId: number) {
  const [found] = await threadWithAuthor(db).where(eq(threads.id, threadId))
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

export async function isFollowing(db: Reader, threadId: number, caller: Caller) {
  const rows = await db
    .select()
    .from(follows)
    .where(and(eq(follows.threadId, threadId), eq(follows.memberId, caller.id)))
  return rows.length > 0
}

const postWithAuthor = (db: Reader) =>
  db
    .select({ post: posts, author: memberRef, authority: authorityRef })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))

export type PostWithAuthor = Awaited<ReturnType<typeof postWithAuthor>>[number]

export async function findPost(db: Reader, postId: number) {
  const [found] = await postWithAuthor(db).where(eq(posts.id, postId))
  return found
}

/** In the order of their numbers, hidden ones included; one more than fits a page. */
export function postsAfter(db: Reader, threadId: number, number: number) {
  return postWithAuthor(db)
    .where(and(eq(posts.threadId, threadId), gt(posts.number, number)))
    .orderBy(asc(posts.number))
    .limit(POSTS_A_PAGE + 1)
}

/** What changed after a revision, in the order of revisions; one more than fits a page. */
export function postsChangedSince(db: Reader, threadId: number, revision: number) {
  return postWithAuthor(db)
    .where(and(eq(posts.threadId, threadId), gt(posts.revision, revision)))
    .orderBy(asc(posts.revision))
    .limit(POSTS_A_PAGE + 1)
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
