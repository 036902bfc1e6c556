import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { oneOf } from '../platform/database/checks.ts'
import { id } from '../platform/database/columns.ts'
import { nameKey, nameParts } from '../platform/text/name-columns.ts'
import { LEVELS } from './contract.ts'

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
    oneOf(table.level, LEVELS),
    uniqueIndex('authorities_name_key').on(table.nameKey),
    uniqueIndex('authorities_short_name_key').on(table.shortNameKey),
  ],
)

export type AuthorityRow = typeof authorities.$inferSelect
