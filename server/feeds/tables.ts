import { and } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { communities } from '../communities/tables.ts'
import { members } from '../members/tables.ts'
import { isSetFor, oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { threads } from '../threads/tables.ts'
import { FEED_KINDS } from './contract.ts'

/** The address at which a program reads one thing on behalf of one member. */
export const feeds = pgTable(
  'feeds',
  {
    id: id(),
    /** SHA-256 of the token in the address, which is told once and written down nowhere. */
    tokenHash: text().notNull(),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    kind: text({ enum: FEED_KINDS }).notNull(),
    /** The community it is of, or that its thread is in; null for the programme. */
    communityId: reference().references(() => communities.id),
    threadId: reference().references(() => threads.id),
    madeAt: moment().notNull(),
  },
  (table) => [
    oneOf(table.kind, FEED_KINDS),
    check(
      'feeds_subject',
      and(
        isSetFor(table.communityId, table.kind, ['community', 'thread']),
        isSetFor(table.threadId, table.kind, ['thread']),
      )!,
    ),
    index('feeds_community').on(table.communityId),
    index('feeds_thread').on(table.threadId),
    uniqueIndex('feeds_token_hash').on(table.tokenHash),
    index('feeds_member').on(table.memberId, table.madeAt, table.id),
  ],
)

export type FeedRow = typeof feeds.$inferSelect

/** How many addresses a member can have at a time. */
export const MOST_FEEDS = 50
