import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { communities } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { oneOf } from '../platform/database/checks.ts'
import { moment, reference } from '../platform/database/columns.ts'
import { THREAD_KINDS } from '../threads/contract.ts'
import { posts, threads } from '../threads/tables.ts'

/** What a member has begun to write somewhere. Nobody else ever reads it. */
export const drafts = pgTable(
  'drafts',
  {
    memberId: reference()
      .notNull()
      .references(() => members.id),
    /**
     * `thread:12` for a reply, `post:34` for an edit, `community:5` for a new thread, `question:6` for one to
     * a talk, `event:7` for an edit of its plan, `event:new` for the plan of another.
     */
    place: text().notNull(),
    communityId: reference().references(() => communities.id),
    threadId: reference().references(() => threads.id),
    postId: reference().references(() => posts.id),
    eventId: reference().references(() => events.id),
    talkId: reference().references(() => talks.id, { onDelete: 'cascade' }),
    title: text().notNull(),
    kind: text({ enum: THREAD_KINDS }),
    body: text().notNull(),
    /** What a form has besides a title and a text. */
    form: text(),
    /** The number of the post that is answered. */
    replyTo: integer(),
    /** The version of the post that is edited, or the revision of the event, from which it started. */
    version: integer(),
    savedAt: moment().notNull(),
  },
  (table) => [
    oneOf(table.kind, THREAD_KINDS),
    // The place says what the draft is about; of the columns, the first that is set.
    check(
      'drafts_subject',
      sql`${table.place} = coalesce('post:' || ${table.postId}, 'thread:' || ${table.threadId},
        'community:' || ${table.communityId}, 'question:' || ${table.talkId}, 'event:' || ${table.eventId}, 'event:new')`,
    ),
    index('drafts_post').on(table.postId),
    index('drafts_thread').on(table.threadId),
    primaryKey({ name: 'drafts_pk', columns: [table.memberId, table.place] }),
    index('drafts_saved_at').on(table.savedAt),
    index('drafts_community').on(table.communityId, table.memberId),
    index('drafts_event').on(table.eventId),
    index('drafts_talk').on(table.talkId),
  ],
)

/** So many places a member can be writing in. */
export const MOST_DRAFTS = 50
