import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { members } from '../members/tables.ts'
import { reference } from '../platform/columns.ts'
import { posts } from './tables.ts'

/** Whom a post has mentioned, and so told of it: once, however often it is edited. */
export const mentions = pgTable(
  'mentions',
  {
    postId: reference()
      .notNull()
      .references(() => posts.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
  },
  (table) => [
    primaryKey({ name: 'mentions_pk', columns: [table.postId, table.memberId] }),
    index('mentions_member').on(table.memberId),
  ],
)
