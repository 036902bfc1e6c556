import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { communities } from '../communities/tables.ts'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { posts, threads } from '../threads/tables.ts'

export const POST_ACTS = ['hide', 'restore'] as const
export const THREAD_ACTS = ['lock', 'unlock', 'pin', 'unpin'] as const

/** What a coordinator did and why: the log itself, never changed. */
export const moderationActs = pgTable(
  'moderation_acts',
  {
    id: id(),
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    threadId: reference()
      .notNull()
      .references(() => threads.id),
    /** The post, where the act is about one. */
    postId: reference().references(() => posts.id),
    act: text({ enum: [...POST_ACTS, ...THREAD_ACTS] }).notNull(),
    reason: text().notNull(),
    moderatorId: reference()
      .notNull()
      .references(() => members.id),
    at: moment().notNull(),
  },
  (table) => [
    index('moderation_acts_moderator').on(table.moderatorId),
    index('moderation_acts_post').on(table.postId),
    index('moderation_acts_thread').on(table.threadId),
    index('moderation_acts_community').on(table.communityId, table.at, table.id),
  ],
)

export type ModerationActRow = typeof moderationActs.$inferSelect
