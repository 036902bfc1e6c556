import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { communities } from '../communities/tables.ts'
import { members } from '../members/tables.ts'
import { oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { posts, threads } from '../threads/tables.ts'
import { POST_ACTS, THREAD_ACTS } from './contract.ts'

const ACTS = [...POST_ACTS, ...THREAD_ACTS] as const

/** What a coordinator did and why: the log itself, never changed. */
export const moderationActs = pgTable(
  'moderation_acts',
  {
    id: id(),
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    /** The thread that the act is about, or that its post is in. */
    threadId: reference().references(() => threads.id),
    /** The post, where the act is about one. */
    postId: reference().references(() => posts.id),
    /** The member, where the act is about one. Without any of these it is about the community. */
    memberId: reference().references(() => members.id),
    act: text({ enum: ACTS }).notNull(),
    reason: text().notNull(),
    moderatorId: reference()
      .notNull()
      .references(() => members.id),
    at: moment().notNull(),
  },
  (table) => [
    oneOf(table.act, ACTS),
    check(
      'moderation_acts_subject',
      sql`num_nonnulls(${table.threadId}, ${table.memberId}) <= 1
        and (${table.postId} is null or ${table.threadId} is not null)`,
    ),
    index('moderation_acts_member').on(table.memberId),
    index('moderation_acts_moderator').on(table.moderatorId),
    index('moderation_acts_post').on(table.postId),
    index('moderation_acts_thread').on(table.threadId),
    index('moderation_acts_community').on(table.communityId, table.at, table.id),
  ],
)

export type ModerationActRow = typeof moderationActs.$inferSelect
