import { and, sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { communities } from '../communities/tables.ts'
import { events } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { moderationActs } from '../moderation/tables.ts'
import { isSetFor, oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { threads } from '../threads/tables.ts'
import { NOTIFICATION_KINDS } from './contract.ts'

/** Moderation of a thread as a whole has one row for each thread, though it reads like any other. */
const ROW_KINDS = [...NOTIFICATION_KINDS, 'thread_moderation'] as const

type Kinds = (typeof ROW_KINDS)[number][]
const OF_ACT: Kinds = ['moderation', 'thread_moderation']
const IN_THREAD: Kinds = ['replies', 'mention', 'announcement', ...OF_ACT]
const BY_FOUNDING: Kinds = ['founding', 'speaking', 'coordination']
const OF_COMMUNITY: Kinds = [...BY_FOUNDING, 'vacancy']
const OF_EVENT: Kinds = [...BY_FOUNDING, 'seat', 'moved', 'cancellation', 'ending']

/**
 * What a member is told, one row for each member and subject: a second reply in a thread counts up the row
 * there is. No index knows the counts, so that Postgres can do so where the row stands.
 */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    kind: text({ enum: ROW_KINDS }).notNull(),
    /** The id of the thread, post, community, act, event or move that the kind is about; of an announcement, the thread's. */
    subject: reference().notNull(),
    threadId: reference().references(() => threads.id),
    /** The first post not read yet, by its number in the thread; of a mention, the post it stands in. */
    postNumber: integer(),
    /** The last post that it tells of, likewise. */
    lastNumber: integer(),
    communityId: reference().references(() => communities.id),
    eventId: reference().references(() => events.id),
    actId: reference().references(() => moderationActs.id),
    /** How much of it is unread: 0 once it was read, or where what it told of is gone. */
    unread: integer().notNull(),
    /** Since when there is something unread in it, or was. */
    raisedAt: moment().notNull(),
    /** Null until all of it was read. */
    readAt: moment(),
  },
  (table) => [
    oneOf(table.kind, ROW_KINDS),
    check(
      'notifications_about',
      and(
        isSetFor(table.threadId, table.kind, IN_THREAD),
        isSetFor(table.communityId, table.kind, OF_COMMUNITY),
        isSetFor(table.eventId, table.kind, OF_EVENT),
        isSetFor(table.actId, table.kind, OF_ACT),
      )!,
    ),
    unique('notifications_subject').on(table.memberId, table.kind, table.subject),
    index('notifications_raised_at').on(table.memberId, table.raisedAt, table.id),
    index('notifications_unread').on(table.memberId).where(sql`read_at is null`),
    index('notifications_thread').on(table.threadId),
    index('notifications_community').on(table.communityId).where(sql`community_id is not null`),
    index('notifications_event').on(table.eventId).where(sql`event_id is not null`),
    index('notifications_act').on(table.actId).where(sql`act_id is not null`),
  ],
)

export type NotificationRow = typeof notifications.$inferSelect
