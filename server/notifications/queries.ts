import {
  and,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { readerId, readers } from '../communities/rights.ts'
import { communities } from '../communities/tables.ts'
import { eventMoves } from '../events/course-tables.ts'
import { events } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Placeholders, prepared } from '../platform/database/prepared.ts'
import { posts, threads } from '../threads/tables.ts'
import { firstNew, isThereIn } from '../threads/there.ts'
import { mentions } from '../threads/writing/mention-tables.ts'
import { notifications } from './tables.ts'

const COUNTED_TO = 100

/**
 * As a condition of a query that left-joins threads and their readers: the member's own notifications, and of those
 * about threads only the ones that they may still read.
 */
const isFor = (memberId: number | Placeholder) =>
  and(eq(notifications.memberId, memberId), or(isNull(notifications.threadId), isNotNull(readerId)))

/** The last post by somebody else that a notification is about and that is still there. */
function lastPostOf(db: Reader, memberId: number) {
  const last = alias(posts, 'last')
  return db
    .select({ number: last.number, authorId: last.authorId })
    .from(last)
    .where(
      and(
        inArray(notifications.kind, ['replies', 'announcement']),
        eq(last.threadId, notifications.threadId),
        lte(last.number, notifications.lastNumber),
        isThereIn(last),
        sql`${last.authorId} is distinct from ${memberId}`,
      ),
    )
    .orderBy(desc(last.number))
    .limit(1)
    .as('last_told')
}

/** As a condition: whether what a notification is about is still there for its reader. */
const isPresent = (lastPost: ReturnType<typeof lastPostOf>) =>
  and(
    or(isNotNull(notifications.readAt), gt(notifications.unread, 0)),
    sql`case ${notifications.kind}
      when 'replies' then ${lastPost.number} is not null
      when 'announcement' then ${lastPost.number} is not null
      when 'mention' then ${and(isThereIn(posts), sql`${mentions.present}`)}
      else true end`,
  )

const lastAuthor = alias(members, 'last_author')

function readable(db: Reader, caller: Caller, which?: SQL) {
  const lastPost = lastPostOf(db, caller.id)
  return db
    .select({
      notification: notifications,
      thread: { id: threads.id, title: threads.title },
      community: { id: communities.id, name: communities.name },
      event: events,
      move: eventMoves,
      mentionedBy: members.name,
      lastAuthor: lastAuthor.name,
      lastNumber: lastPost.number,
      firstNumber: firstNew({
        threadId: sql`${notifications.threadId}`,
        memberId: caller.id,
        after: sql`${notifications.postNumber} - 1`,
        upTo: sql`${notifications.lastNumber}`,
      }),
    })
    .from(notifications)
    .leftJoin(threads, eq(threads.id, notifications.threadId))
    .leftJoin(...readers(caller.id, threads.communityId))
    .leftJoin(communities, eq(communities.id, notifications.communityId))
    .leftJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(
      eventMoves,
      and(eq(notifications.kind, 'moved'), eq(eventMoves.id, notifications.subject)),
    )
    .leftJoin(posts, and(eq(notifications.kind, 'mention'), eq(posts.id, notifications.subject)))
    .leftJoin(mentions, and(eq(mentions.postId, posts.id), eq(mentions.memberId, caller.id)))
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoinLateral(lastPost, sql`true`)
    .leftJoin(lastAuthor, eq(lastAuthor.id, lastPost.authorId))
    .where(and(isFor(caller.id), isPresent(lastPost), which))
}

export type ReadableNotification = Awaited<ReturnType<typeof readable>>[number]

/** The latest first. */
export function notificationsAfter(db: Reader, caller: Caller, after: Cursor | undefined) {
  const earlier = earlierThan(notifications.raisedAt, notifications.id, after)
  return readable(db, caller, earlier)
    .orderBy(desc(notifications.raisedAt), desc(notifications.id))
    .limit(PAGE + 1)
}

export async function countUnread(db: Reader, caller: Caller) {
  const [counted] = await unreadCount(db, { callerId: caller.id })
  return counted!.count
}

const unreadCount = prepared((db: Reader, { callerId }: Placeholders<'callerId'>) => {
  const unread = db
    .select({ id: notifications.id })
    .from(notifications)
    .leftJoin(threads, eq(threads.id, notifications.threadId))
    .leftJoin(...readers(callerId, threads.communityId))
    .where(and(isFor(callerId), isNull(notifications.readAt), gt(notifications.unread, 0)))
    .limit(COUNTED_TO)
    .as('unread')
  return db.select({ count: count() }).from(unread)
})
