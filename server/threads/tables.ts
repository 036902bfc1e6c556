import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { communities } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { files } from '../files/tables.ts'
import { members } from '../members/tables.ts'
import { oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { THREAD_KINDS } from './contract.ts'

export const threads = pgTable(
  'threads',
  {
    id: id(),
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    kind: text({ enum: THREAD_KINDS }).notNull(),
    title: text().notNull(),
    /** Null for what the founding itself opened. */
    authorId: reference().references(() => members.id),
    /** The event that opened this thread by founding its community, or by joining it. */
    eventId: reference().references(() => events.id),
    /** The talk that goes on in this thread. */
    talkId: reference().references(() => talks.id),
    /** Rises with every change to the thread or a post in it. */
    revision: integer().notNull().default(0),
    /** The number of the last post; those that are gone are among them. */
    postCount: integer().notNull().default(0),
    /** How many of its posts are hidden or withdrawn. */
    goneCount: integer().notNull().default(0),
    /** Whether nobody but its author has said anything in it that is still there. */
    silent: boolean().notNull().default(true),
    /** How many answers to a question are accepted, hidden ones not counted. */
    acceptedCount: integer().notNull().default(0),
    startedAt: moment().notNull(),
    /** When the last post was published that is still there. */
    lastPostAt: moment().notNull(),
    lockedAt: moment(),
    pinnedAt: moment(),
  },
  (table) => [
    oneOf(table.kind, THREAD_KINDS),
    // An event opens one thread of its own, and one for each of its talks.
    uniqueIndex('threads_opening').on(table.eventId).where(sql`talk_id is null`),
    uniqueIndex('threads_talk').on(table.talkId).where(sql`talk_id is not null`),
    index('threads_event').on(table.eventId).where(sql`event_id is not null`),
    index('threads_community').on(table.communityId, table.lastPostAt, table.id),
    index('threads_started').on(table.communityId, table.startedAt, table.id),
    index('threads_unanswered')
      .on(table.communityId, table.startedAt, table.id)
      .where(sql`kind = 'question' and accepted_count = 0 and locked_at is null`),
    index('threads_silent')
      .on(table.communityId, table.startedAt, table.id)
      .where(sql`kind = 'question' and accepted_count = 0 and locked_at is null and silent`),
    index('threads_author').on(table.authorId),
    index('threads_pinned').on(table.communityId, table.pinnedAt).where(sql`pinned_at is not null`),
  ],
)

export const posts = pgTable(
  'posts',
  {
    id: id(),
    threadId: reference()
      .notNull()
      .references(() => threads.id),
    /** 1, 2, 3 … within the thread, without a gap. */
    number: integer().notNull(),
    /** The number of the post it answers; null for the first. */
    replyTo: integer(),
    /** Null for what the founding itself wrote. */
    authorId: reference().references(() => members.id),
    /** The authority that it speaks for; null where it is personal, as most are. */
    forAuthorityId: reference().references(() => authorities.id),
    /** Markdown, as it was written; empty once it is withdrawn. */
    body: text().notNull(),
    html: text().notNull(),
    /** 1 as it was published, and one more with each edit. */
    version: integer().notNull().default(1),
    /** The thread's revision when this post last changed. */
    revision: integer().notNull(),
    publishedAt: moment().notNull(),
    editedAt: moment(),
    hiddenAt: moment(),
    withdrawnAt: moment(),
    acceptedAt: moment(),
  },
  (table) => [
    index('posts_for_authority').on(table.forAuthorityId).where(sql`for_authority_id is not null`),
    unique('posts_number').on(table.threadId, table.number),
    index('posts_revision').on(table.threadId, table.revision),
    index('posts_published').on(table.threadId, table.publishedAt, table.number),
    index('posts_gone')
      .on(table.threadId, table.number)
      .where(sql`hidden_at is not null or withdrawn_at is not null`),
    index('posts_accepted').on(table.threadId).where(sql`accepted_at is not null`),
    index('posts_author').on(table.authorId, table.threadId, table.number),
    index('posts_reply').on(table.threadId, table.replyTo, table.number),
  ],
)

/** The words that a post had before it was edited. The present ones are the post's own. */
export const postVersions = pgTable(
  'post_versions',
  {
    postId: reference()
      .notNull()
      .references(() => posts.id),
    version: integer().notNull(),
    body: text().notNull(),
    writtenAt: moment().notNull(),
    /** Null for what the founding itself wrote. */
    writtenBy: reference().references(() => members.id),
  },
  (table) => [
    index('post_versions_written_by').on(table.writtenBy),
    primaryKey({ name: 'post_versions_pk', columns: [table.postId, table.version] }),
  ],
)

export const follows = pgTable(
  'follows',
  {
    threadId: reference()
      .notNull()
      .references(() => threads.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
  },
  (table) => [
    primaryKey({ name: 'follows_pk', columns: [table.threadId, table.memberId] }),
    index('follows_member').on(table.memberId),
  ],
)

/**
 * How far a member has read a thread: up to the post of this number. Where there is none, what was said since
 * they joined the community, or last marked all of it as read, is new to them. It says no when.
 */
export const readMarks = pgTable(
  'read_marks',
  {
    memberId: reference()
      .notNull()
      .references(() => members.id),
    threadId: reference()
      .notNull()
      .references(() => threads.id),
    number: integer().notNull(),
    /** Marked as unread by its reader, though nothing new has been said in it. */
    leftOpen: boolean().notNull(),
  },
  (table) => [
    primaryKey({ name: 'read_marks_pk', columns: [table.memberId, table.threadId] }),
    index('read_marks_thread').on(table.threadId),
    index('read_marks_left_open').on(table.memberId).where(sql`left_open`),
  ],
)

/** Which files a post uses: whoever may read the post may read them. */
export const attachments = pgTable(
  'attachments',
  {
    postId: reference()
      .notNull()
      .references(() => posts.id),
    fileId: reference()
      .notNull()
      .references(() => files.id),
  },
  (table) => [
    primaryKey({ name: 'attachments_pk', columns: [table.postId, table.fileId] }),
    index('attachments_file').on(table.fileId),
  ],
)

export type ThreadRow = typeof threads.$inferSelect
export type PostRow = typeof posts.$inferSelect

/** How many threads a community can pin: what is pinned stands above every page of its list. */
export const MOST_PINNED = 10
