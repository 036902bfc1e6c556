import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { nameParts } from '../platform/text/name-columns.ts'

export const members = pgTable(
  'members',
  {
    id: id(),
    authorityId: reference()
      .notNull()
      .references(() => authorities.id),
    name: text().notNull(),
    nameParts: nameParts(),
    /** In lower case: it is what one signs in with. */
    email: text().notNull(),
    /** Whether the member works in the network office. */
    office: boolean().notNull().default(false),
    /** The authority in whose name the member may speak: worth something while they belong to it. */
    speaksForId: reference().references(() => authorities.id),
    joinedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('members_email').on(table.email),
    index('members_authority_name').on(table.authorityId, table.name, table.id),
    index('members_name_parts').using('gin', table.nameParts),
    index('members_speaks_for').on(table.speaksForId).where(sql`speaks_for_id is not null`),
  ],
)

/** A one-time link with which somebody becomes a member. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    /** SHA-256 of the token in the link, which is written down nowhere. */
    tokenHash: text().notNull(),
    authorityId: reference()
      .notNull()
      .references(() => authorities.id),
    name: text().notNull(),
    /** Null where whoever accepts is to say. */
    email: text(),
    office: boolean().notNull().default(false),
    /** Whether they are to speak in the name of their authority. */
    speaksForAuthority: boolean().notNull().default(false),
    /** Null for the first, which the server itself hands out. */
    invitedBy: reference().references(() => members.id),
    invitedAt: moment().notNull(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    acceptedBy: reference().references(() => members.id),
  },
  (table) => [
    index('invitations_accepted_by').on(table.acceptedBy),
    index('invitations_authority').on(table.authorityId),
    index('invitations_invited_by').on(table.invitedBy),
    uniqueIndex('invitations_token_hash').on(table.tokenHash),
    index('invitations_invited_at').on(table.invitedAt, table.id),
  ],
)

export type MemberRow = typeof members.$inferSelect
export type InvitationRow = typeof invitations.$inferSelect
