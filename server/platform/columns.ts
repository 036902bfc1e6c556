import { bigint, timestamp } from 'drizzle-orm/pg-core'

/** The key of every table that has one of its own. Knowing one opens nothing. */
export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

export const reference = () => bigint({ mode: 'number' })

/** A moment, in milliseconds: as exact as JavaScript can hand it back in a cursor. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
