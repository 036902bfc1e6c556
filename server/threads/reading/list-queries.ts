import {
  and,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { readers } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import { type Cursor, earlierThan, PAGE } from '../../platform/database/cursor.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { ThreadsQuery } from '../contract.ts'
import { threadsFor } from '../queries.ts'
import { follows, MOST_PINNED, posts, readMarks, threads } from '../tables.ts'
import { isThereIn } from '../there.ts'
import { markOf, readTo } from './last-read.ts'
import { hasNews, isUnread, leftOpenBy } from './unread-queries.ts'

/** What a list is narrowed to. */
export interface Narrowing {
  community?: number | undefined
  kind?: ThreadsQuery['kind'] | undefined
}

const newestFirst = [desc(threads.lastPostAt), desc(threads.id)]

const before = (after: Cursor | undefined) => earlierThan(threads.lastPostAt, threads.id, after)

/** Of a query over threads. */
export const within = ({ community, kind }: Narrowing) =>
  and(
    community === undefined ? undefined : eq(threads.communityId, community),
    kind === undefined ? undefined : eq(threads.kind, kind),
  )

/** The threads of a community that do not stand above its list, the one with the newest post first. */
export function threadsOf(
  db: Reader,
  caller: Caller,
  community: number,
  after: Cursor | undefined,
) {
  return threadsFor(db, caller)
    .where(
      and(within({ community }), not(inArray(threads.id, pinnedIn(db, community))), before(after)),
    )
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
}

export function pinnedThreadsOf(db: Reader, caller: Caller, community: number) {
  return threadsFor(db, caller)
    .where(inArray(threads.id, pinnedIn(db, community)))
    .orderBy(desc(threads.pinnedAt), desc(threads.id))
}

/** Those that stand above the list. Were there ever more, they would stand in it. */
const pinnedIn = (db: Reader, community: number) => {
  const other = alias(threads, 'other')
  return db
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.communityId, community), isNotNull(other.pinnedAt)))
    .orderBy(desc(other.pinnedAt), desc(other.id))
    .limit(MOST_PINNED)
}

/** The threads of a list of the caller's, the one with the newest post first. */
export function threadsOfMember(
  db: Reader,
  caller: Caller,
  list: 'all' | 'unread' | 'mine' | 'followed',
  narrowing: Narrowing,
  after: Cursor | undefined,
) {
  const place = and(within(narrowing), before(after))
  return threadsFor(db, caller)
    .where(and(place, LIST_FILTERS[list](db, caller, place)))
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
}

type ListFilter = (db: Reader, caller: Caller, place: SQL | undefined) => SQL | undefined

const LIST_FILTERS: Record<'all' | 'unread' | 'mine' | 'followed', ListFilter> = {
  all: (db, caller, place) => inArray(threads.id, newestOfEach(db, caller, place)),

  unread: (db, caller, place) =>
    and(
      isUnread(caller.id),
      inArray(
        threads.id,
        newestOfEach(db, caller, and(place, hasNews, isUnread(caller.id))).union(
          leftOpenBy(db, caller.id),
        ),
      ),
    ),

  mine: (db, caller) => inArray(threads.id, writtenIn(db, caller)),

  followed: (db, caller) =>
    inArray(
      threads.id,
      db.select({ id: follows.threadId }).from(follows).where(eq(follows.memberId, caller.id)),
    ),
}

/**
 * The ids of a page of threads, merged from a page of each of the caller's communities, so that only these are joined
 * with what is shown of them.
 */
function newestOfEach(db: Reader, caller: Caller, which: SQL | undefined) {
  const newest = db
    .select({ id: threads.id, lastPostAt: threads.lastPostAt })
    .from(threads)
    .leftJoin(readMarks, markOf(caller.id))
    .where(and(eq(threads.communityId, communities.id), which))
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
    .as('newest')
  return db
    .select({ id: newest.id })
    .from(communities)
    .innerJoin(...readers(caller.id, communities.id))
    .crossJoinLateral(newest)
    .orderBy(desc(newest.lastPostAt), desc(newest.id))
    .limit(PAGE + 1)
}

const writtenIn = (db: Reader, caller: Caller) =>
  db
    .selectDistinct({ id: posts.threadId })
    .from(posts)
    .where(and(eq(posts.authorId, caller.id), isNull(posts.withdrawnAt)))

/** The threads in which somebody has answered the caller, and they have not read it yet. */
export function answersTo(db: Reader, caller: Caller, narrowing: Narrowing) {
  const [own, answer] = [alias(posts, 'own'), alias(posts, 'answer')]
  const answered = db
    .select({ one: sql`1` })
    .from(own)
    .innerJoin(
      answer,
      and(
        eq(answer.threadId, own.threadId),
        eq(answer.replyTo, own.number),
        gt(answer.number, readTo),
      ),
    )
    .where(
      and(
        eq(own.threadId, threads.id),
        eq(own.authorId, caller.id),
        isNull(own.withdrawnAt),
        isThereIn(answer),
        or(isNull(answer.authorId), ne(answer.authorId, caller.id)),
      ),
    )
  return threadsFor(db, caller)
    .where(
      and(
        within(narrowing),
        inArray(threads.id, writtenIn(db, caller)),
        isUnread(caller.id),
        exists(answered),
      ),
    )
    .orderBy(...newestFirst)
    .limit(PAGE)
}
