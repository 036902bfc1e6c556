import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/columns.ts'

export const passwords = pgTable('passwords', {
  memberId: reference()
    .primaryKey()
    .references(() => members.id),
  /** Argon2id, in PHC string format. */
  hash: text().notNull(),
})

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    /** SHA-256 of the token in the cookie: what is stored here opens nothing. */
    tokenHash: text().notNull(),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    /** SHA-256 of the address signed in from, which tells a known place from a new one. */
    placeHash: text().notNull(),
    startedAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_member').on(table.memberId, table.placeHash),
    index('sessions_expires_at').on(table.expiresAt),
  ],
)

/** How often signing in has failed of late, for an account or an address. Names neither. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    /** SHA-256 of what the failures are counted for. */
    bucket: text().primaryKey(),
    failures: integer().notNull(),
    since: moment().notNull(),
  },
  (table) => [index('sign_in_failures_since').on(table.since)],
)
