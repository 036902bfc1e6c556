import { and, asc, eq, gt, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { isReadableBy } from '../communities/rights.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Placeholders, prepared } from '../platform/database/prepared.ts'
import { filesOfPost } from './attachments/queries.ts'
import { posts, threads } from './tables.ts'
import { isThereIn } from './there.ts'

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

const postById = prepared((db: Reader, { postId }: Placeholders<'postId'>) =>
  postWithAuthor(db).where(eq(posts.id, postId)),
)

export async function findPost(db: Reader, postId: number) {
  const [found] = await postById(db, { postId })
  return found
}

/** The community of a post, of a query over posts. */
const itsCommunity = sql`(select community_id from ${threads} where ${threads.id} = ${posts.threadId})`

const postForCaller = prepared(
  (db: Reader, { postId, callerId }: Placeholders<'postId' | 'callerId'>) =>
    postWithAuthor(db).where(
      and(
        eq(posts.id, postId),
        or(isReadableBy(callerId, itsCommunity), eq(posts.authorId, callerId)),
      ),
    ),
)

/** A post that a member may read, or that is theirs; one query, whether there is no such post or they may not read it. */
export async function findPostFor(db: Reader, postId: number, caller: Caller) {
  const [found] = await postForCaller(db, { postId, callerId: caller.id })
  return found
}

export const POSTS_A_PAGE = 20

/** A cursor among the posts of a thread, with its direction. */
export type PostsCursor = { after: number } | { before: number }

/** A page of posts in the order of their numbers, hidden ones included. They bear all numbers from 1 on. */
export const postsFrom = (db: Reader, threadId: number, cursor: PostsCursor) =>
  'after' in cursor
    ? postsWithin(db, threadId, cursor.after + 1, cursor.after + POSTS_A_PAGE)
    : postsWithin(db, threadId, cursor.before - POSTS_A_PAGE, cursor.before - 1)

const postsByNumber = prepared(
  (db: Reader, { threadId, first, last }: Placeholders<'threadId' | 'first' | 'last'>) =>
    postWithAuthor(db)
      // As bigint: a page after the largest number there can be ends beyond it.
      .where(
        and(
          eq(posts.threadId, threadId),
          sql`${posts.number} between ${first}::bigint and ${last}::bigint`,
        ),
      )
      .orderBy(asc(posts.number)),
)

/** The posts from one number to another: so bounded, the planner needs to know nothing of the thread's length. */
export const postsWithin = (db: Reader, threadId: number, first: number, last: number) =>
  postsByNumber(db, { threadId, first, last })

/** The first posts of some threads. */
export const openingsOf = (db: Reader, threadIds: number[]) =>
  postWithAuthor(db).where(and(inArray(posts.threadId, threadIds), eq(posts.number, 1)))

const QUESTIONS_AT_ONCE = 50

/** The first posts of one author in some threads, withdrawn ones left out. */
export const postsBy = (db: Reader, authorId: number, threadIds: number[]) =>
  postWithAuthor(db)
    .where(
      and(
        inArray(posts.threadId, threadIds),
        eq(posts.authorId, authorId),
        isNull(posts.withdrawnAt),
      ),
    )
    .orderBy(asc(posts.number), asc(posts.id))
    .limit(QUESTIONS_AT_ONCE)

export const CHANGES_AT_ONCE = 50

const postsByRevision = prepared(
  (db: Reader, { threadId, revision }: Placeholders<'threadId' | 'revision'>) =>
    postWithAuthor(db)
      .where(and(eq(posts.threadId, threadId), gt(posts.revision, revision)))
      .orderBy(asc(posts.revision))
      .limit(CHANGES_AT_ONCE + 1),
)

/** What changed after a revision, in the order of revisions; one more than is shown at once. */
export const postsChangedSince = (db: Reader, threadId: number, revision: number) =>
  postsByRevision(db, { threadId, revision })

const MOST_ANSWERS = 20

/** The accepted answers to a question, in the order they were given. */
export async function answersOf(db: Reader, threadId: number) {
  const rows = await db
    .select({ number: posts.number, author: memberRef, authority: authorityRef })
    .from(posts)
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(posts.threadId, threadId), isNotNull(posts.acceptedAt), isThereIn(posts)))
    .orderBy(asc(posts.number))
    .limit(MOST_ANSWERS)
  return rows.map(({ number, author, authority }) => ({
    number,
    author: author && authority && { ...author, authority },
  }))
}
