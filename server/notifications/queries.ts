import {
  and,
  count,
  desc,
  eq,
  isNotNull,
  isNull,
  or,
  type Placeholder,
  type SQL,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { communities, memberships } from '../communities/tables.ts'
import { events } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import type { Caller } from '../platform/caller.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/cursor.ts'
import type { Reader } from '../platform/database.ts'
import { type Given, prepared } from '../platform/prepared.ts'
import { membershipOf } from '../threads/read-to.ts'
import { posts, threads } from '../threads/tables.ts'
import { notifications } from './tables.ts'

const COUNTED_TO = 100

/**
 * The member's own, and of those about threads only what they may still read: for a query that left-joins threads
 * and their membership.
 */
const isFor = (memberId: number | Placeholder) =>
  and(
    eq(notifications.memberId, memberId),
    or(isNull(notifications.threadId), isNotNull(memberships.memberId)),
  )

const lastPost = alias(posts, 'last_post')
const lastAuthor = alias(members, 'last_author')

const readable = (db: Reader, caller: Caller, which?: SQL) =>
  db
    .select({
      notification: notifications,
      thread: { id: threads.id, title: threads.title },
      community: { id: communities.id, name: communities.name },
      event: { id: events.id, motto: events.motto },
      mentionedBy: members.name,
      lastAuthor: lastAuthor.name,
    })
    .from(notifications)
    .leftJoin(threads, eq(threads.id, notifications.threadId))
    .leftJoin(memberships, membershipOf(caller.id))
    .leftJoin(communities, eq(communities.id, notifications.communityId))
    .leftJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(posts, and(eq(notifications.kind, 'mention'), eq(posts.id, notifications.subject)))
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(
      lastPost,
      and(
        eq(notifications.kind, 'replies'),
        eq(lastPost.threadId, notifications.threadId),
        eq(lastPost.number, notifications.lastNumber),
      ),
    )
    .leftJoin(lastAuthor, eq(lastAuthor.id, lastPost.authorId))
    .where(and(isFor(caller.id), which))

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

const unreadCount = prepared((db: Reader, { callerId }: Given<'callerId'>) => {
  const unread = db
    .select({ id: notifications.id })
    .from(notifications)
    .leftJoin(threads, eq(threads.id, notifications.threadId))
    .leftJoin(memberships, membershipOf(callerId))
    .where(and(isFor(callerId), isNull(notifications.readAt)))
    .limit(COUNTED_TO)
    .as('unread')
  return db.select({ count: count() }).from(unread)
})
