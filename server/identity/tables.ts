import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/database/columns.ts'

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
    /** Not used any more: it stays while instances of an older version may run beside this one. */
    placeHash: text().notNull().default(''),
    startedAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_member').on(table.memberId),
    index('sessions_expires_at').on(table.expiresAt),
  ],
)

/** What a member has signed in on before. It says nothing about the device or how often it is used. */
export const devices = pgTable(
  'devices',
  {
    id: id(),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    /** SHA-256 of the token in the cookie. */
    tokenHash: text().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('devices_member_token').on(table.memberId, table.tokenHash),
    index('devices_token_hash').on(table.tokenHash),
    index('devices_expires_at').on(table.expiresAt),
  ],
)

/** How often signing in has failed of late, for an account, a network, or both. Names none of them. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    /** A hash, keyed, of what the failures are counted for. */
    bucket: text().primaryKey(),
    failures: integer().notNull(),
    since: moment().notNull(),
  },
  (table) => [index('sign_in_failures_since').on(table.since)],
)
