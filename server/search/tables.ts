import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { communities } from '../communities/tables.ts'
import { events, talks } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { THREAD_KINDS } from '../threads/contract.ts'
import { posts, threads } from '../threads/tables.ts'

const KINDS = [...THREAD_KINDS, 'event', 'community'] as const

/** Sorted by its letters alone, so that what begins with some of them stands together. */
const sortedText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The scopes of what every member of the network may find: the talks of its programme, its events, its communities. */
export const PROGRAMME = 0
export const EVENTS = -1
export const COMMUNITIES = -2

/**
 * What can be found: a post that is not hidden, a talk of a published event, such an event, a community. Its words are kept with their
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
    eventId: reference().references(() => events.id, { onDelete: 'cascade' }),
    communityId: reference().references(() => communities.id, { onDelete: 'cascade' }),
    kind: text({ enum: KINDS }).notNull(),
    authorId: reference().references(() => members.id),
    authorityId: reference().references(() => authorities.id),
    publishedAt: moment().notNull(),
    words: tsvector().notNull(),
    /** The words of the title, where it begins a thread or is a talk. */
    title: tsvector(),
    /** All of its words one after the other, a blank around each: what phrases are looked for in. */
    said: text().notNull().default(''),
  },
  (table) => [
    oneOf(table.kind, KINDS),
    check(
      'search_entries_subject',
      sql`num_nonnulls(${table.postId}, ${table.talkId}, ${table.eventId}, ${table.communityId}) = 1
        and (${table.threadId} is null) = (${table.postId} is null)`,
    ),
    index('search_entries_thread').on(table.threadId).where(sql`thread_id is not null`),
    unique('search_entries_post').on(table.postId),
    unique('search_entries_talk').on(table.talkId),
    unique('search_entries_event').on(table.eventId),
    unique('search_entries_community').on(table.communityId),
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
  { scope: reference().notNull(), word: sortedText().notNull() },
  (table) => [
    primaryKey({ name: 'search_words_pk', columns: [table.scope, table.word] }),
    index('search_words_parts')
      .using('gin', table.word.op('gin_trgm_ops'))
      .with({ fastupdate: false }),
  ],
)

/** What is entered, in the order in which it is entered anew. */
export const INDEXED = ['communities', 'events', 'talks', 'posts'] as const

/** How far the entries of each kind are written as the software writes them now, and by which version all are. */
export const searchProgress = pgTable(
  'search_progress',
  {
    kind: text({ enum: INDEXED }).primaryKey(),
    version: integer().notNull().default(0),
    /** The last id that the next version has reached. */
    reached: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [oneOf(table.kind, INDEXED)],
)

export type SearchEntryRow = typeof searchEntries.$inferSelect
