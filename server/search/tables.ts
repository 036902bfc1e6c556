import { sql } from 'drizzle-orm'
import { customType, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { talks } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/columns.ts'
import { posts, THREAD_KINDS, threads } from '../threads/tables.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The scope of what every member of the network may find: the talks of its programme. */
export const PROGRAMME = 0

/**
 * What can be found: a post that is not hidden, or a talk of a published event. Its words are kept with their
 * scope, the id of the community whose members may find it, so that a search walks through nothing else.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    id: id(),
    scope: reference().notNull(),
    postId: reference().references(() => posts.id, { onDelete: 'cascade' }),
    threadId: reference().references(() => threads.id, { onDelete: 'cascade' }),
    talkId: reference().references(() => talks.id, { onDelete: 'cascade' }),
    kind: text({ enum: THREAD_KINDS }).notNull(),
    authorId: reference().references(() => members.id),
    authorityId: reference().references(() => authorities.id),
    publishedAt: moment().notNull(),
    words: tsvector().notNull(),
    /** The words of the title, where it begins a thread or is a talk. */
    title: tsvector(),
  },
  (table) => [
    index('search_entries_thread').on(table.threadId).where(sql`thread_id is not null`),
    unique('search_entries_post').on(table.postId),
    unique('search_entries_talk').on(table.talkId),
    index('search_entries_newest').on(table.scope, table.publishedAt, table.id),
    index('search_entries_author').on(table.authorId, table.scope, table.publishedAt, table.id),
    index('search_entries_authority').on(
      table.authorityId,
      table.scope,
      table.publishedAt,
      table.id,
    ),
    // Without a list of what is still to be sorted in, which each search would go through from its beginning.
    index('search_entries_words').using('gin', table.words).with({ fastupdate: false }),
    index('search_entries_title')
      .using('gin', table.title)
      .where(sql`title is not null`)
      .with({ fastupdate: false }),
  ],
)

/**
 * Every word that was ever said in a scope, folded: what a part of a word or a typing error is looked up in.
 * Each scope has its own, so that nobody's search depends on what others have said where they may not read.
 */
export const searchWords = pgTable(
  'search_words',
  { scope: reference().notNull(), word: text().notNull() },
  (table) => [
    primaryKey({ name: 'search_words_pk', columns: [table.scope, table.word] }),
    index('search_words_parts')
      .using('gin', table.word.op('gin_trgm_ops'))
      .with({ fastupdate: false }),
  ],
)

export type SearchEntryRow = typeof searchEntries.$inferSelect
