import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/cursor.ts'
import type { Reader } from '../platform/database.ts'
import { threadWithAuthor } from './queries.ts'
import { MOST_PINNED, threads } from './tables.ts'

const before = (after: Cursor | undefined) => earlierThan(threads.lastPostAt, threads.id, after)

const newestFirst = [desc(threads.lastPostAt), desc(threads.id)]

/** The threads of a community that are not pinned, the one with the newest post first. */
export function threadsOf(db: Reader, communityId: number, after: Cursor | undefined) {
  return threadWithAuthor(db)
    .where(and(eq(threads.communityId, communityId), isNull(threads.pinnedAt), before(after)))
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
}

export function pinnedThreadsOf(db: Reader, communityId: number) {
  return threadWithAuthor(db)
    .where(and(eq(threads.communityId, communityId), isNotNull(threads.pinnedAt)))
    .orderBy(desc(threads.pinnedAt), desc(threads.id))
    .limit(MOST_PINNED)
}

/** The threads of all communities the caller belongs to. Each gives at most a page to choose from. */
export async function threadsOfMember(db: Reader, caller: Caller, after: Cursor | undefined) {
  const newest = db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.communityId, memberships.communityId), before(after)))
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
    .as('newest')
  const candidates = db
    .select({ id: newest.id })
    .from(memberships)
    .crossJoinLateral(newest)
    .where(eq(memberships.memberId, caller.id))
    .as('candidates')
  return threadWithAuthor(db)
    .innerJoin(candidates, eq(candidates.id, threads.id))
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
}

const RADAR = 5

/** The questions of a community that nobody has answered yet, the oldest first. */
export function unansweredOf(db: Reader, communityId: number) {
  return threadWithAuthor(db)
    .where(
      and(
        eq(threads.communityId, communityId),
        eq(threads.kind, sql.raw("'question'")),
        eq(threads.acceptedCount, sql.raw('0')),
        isNull(threads.lockedAt),
      ),
    )
    .orderBy(asc(threads.startedAt))
    .limit(RADAR)
}
