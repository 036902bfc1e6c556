import { boolean, index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { members } from '../../members/tables.ts'
import { reference } from '../../platform/database/columns.ts'
import { posts } from '../tables.ts'

/** Whom a post mentions or has mentioned: they are told of it once, however often it is edited. */
export const mentions = pgTable(
  'mentions',
  {
    postId: reference()
      .notNull()
      .references(() => posts.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    /** False once it was edited away. */
    present: boolean().notNull().default(true),
  },
  (table) => [
    primaryKey({ name: 'mentions_pk', columns: [table.postId, table.memberId] }),
    index('mentions_member').on(table.memberId),
  ],
)
