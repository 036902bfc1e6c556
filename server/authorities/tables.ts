import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { id } from '../platform/columns.ts'

export const LEVELS = ['federal', 'state', 'municipal', 'other'] as const
export type Level = (typeof LEVELS)[number]

export const authorities = pgTable(
  'authorities',
  {
    id: id(),
    name: text().notNull(),
    shortName: text().notNull(),
    level: text({ enum: LEVELS }).notNull(),
  },
  (table) => [
    unique('authorities_name').on(table.name),
    unique('authorities_short_name').on(table.shortName),
  ],
)

export type AuthorityRow = typeof authorities.$inferSelect
