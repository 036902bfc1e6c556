import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment, reference } from '../platform/database/columns.ts'
import { events } from './tables.ts'

/** Events whose time is up and whose end has failed: when it is tried again, and why it failed. */
export const failedEndings = pgTable(
  'failed_endings',
  {
    eventId: reference()
      .primaryKey()
      .references(() => events.id),
    tries: integer().notNull(),
    failedAt: moment().notNull(),
    nextTryAt: moment().notNull(),
    /** The code of what refused it, or `unexpected`: the log has the rest. */
    cause: text().notNull(),
  },
  (table) => [index('failed_endings_failed_at').on(table.failedAt, table.eventId)],
)

/** What a published event was moved from and to, for those who are told of it. */
export const eventMoves = pgTable(
  'event_moves',
  {
    id: id(),
    eventId: reference()
      .notNull()
      .references(() => events.id),
    movedAt: moment().notNull(),
    fromStartsAt: moment().notNull(),
    fromEndsAt: moment().notNull(),
    fromPlace: text().notNull(),
    toStartsAt: moment().notNull(),
    toEndsAt: moment().notNull(),
    toPlace: text().notNull(),
  },
  (table) => [index('event_moves_event').on(table.eventId)],
)
