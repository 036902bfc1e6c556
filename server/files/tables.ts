import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { members } from '../members/tables.ts'
import { oneOf } from '../platform/database/checks.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { FILE_KINDS } from './contract.ts'

/**
 * What the store holds, by the SHA-256 of it. The row is there before the content and goes after it, so
 * nothing is ever in the store that no row knows of.
 */
export const blobs = pgTable('blobs', {
  hash: text().primaryKey(),
  size: integer().notNull(),
  /** When it was last about to be used: what is on its way is not swept. */
  claimedAt: moment().notNull(),
})

export const files = pgTable(
  'files',
  {
    id: id(),
    ownerId: reference()
      .notNull()
      .references(() => members.id),
    name: text().notNull(),
    kind: text({ enum: FILE_KINDS }).notNull(),
    type: text().notNull(),
    size: integer().notNull(),
    hash: text()
      .notNull()
      .references(() => blobs.hash),
    /** Of a picture: the same in the width of a page, where it is wider. */
    smallHash: text().references(() => blobs.hash),
    width: integer(),
    height: integer(),
    uploadedAt: moment().notNull(),
    /** Since when nothing uses it; null while something does. */
    unusedSince: moment(),
  },
  (table) => [
    oneOf(table.kind, FILE_KINDS),
    index('files_owner').on(table.ownerId),
    index('files_hash').on(table.hash),
    index('files_small_hash').on(table.smallHash).where(sql`small_hash is not null`),
    index('files_unused').on(table.unusedSince).where(sql`unused_since is not null`),
  ],
)

/** How much a member has uploaded on a day, kept for that day: so that nobody fills the disk. */
export const uploadAllowances = pgTable(
  'upload_allowances',
  {
    memberId: reference()
      .notNull()
      .references(() => members.id),
    day: date().notNull(),
    files: integer().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'upload_allowances_pk', columns: [table.memberId, table.day] }),
    index('upload_allowances_day').on(table.day),
  ],
)

export type FileRow = typeof files.$inferSelect
