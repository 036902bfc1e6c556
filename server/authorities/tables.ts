import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id } from '../platform/database/columns.ts'
import { nameKey, nameParts } from '../platform/text/name-columns.ts'

export const LEVELS = ['federal', 'state', 'municipal', 'other'] as const
export type Level = (typeof LEVELS)[number]

export const authorities = pgTable(
  'authorities',
  {
    id: id(),
    name: text().notNull(),
    nameKey: nameKey(),
    shortName: text().notNull(),
    shortNameKey: nameKey(),
    /** Of the short name. */
    nameParts: nameParts(),
    level: text({ enum: LEVELS }).notNull(),
  },
  (table) => [
    uniqueIndex('authorities_name_key').on(table.nameKey),
    uniqueIndex('authorities_short_name_key').on(table.shortNameKey),
  ],
)

export type AuthorityRow = typeof authorities.$inferSelect
