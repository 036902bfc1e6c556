import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { events, topics } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/database/columns.ts'

export const communities = pgTable(
  'communities',
  {
    id: id(),
    /** One topic, one community: what a second event on it runs into. */
    topicId: reference()
      .notNull()
      .references(() => topics.id),
    name: text().notNull(),
    foundedAt: moment().notNull(),
  },
  (table) => [
    unique('communities_topic').on(table.topicId),
    index('communities_founded_at').on(table.foundedAt, table.id),
  ],
)

/** The events a community comes from: the one that founded it, and those that joined. */
export const foundingEvents = pgTable(
  'founding_events',
  {
    /** An event founds or joins once. */
    eventId: reference()
      .primaryKey()
      .references(() => events.id),
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    joinedAt: moment().notNull(),
    /** Whether it founded the community, which one event does. */
    founded: boolean().notNull().default(false),
  },
  (table) => [
    index('founding_events_community').on(table.communityId, table.joinedAt),
    uniqueIndex('founding_events_first').on(table.communityId).where(sql`founded`),
  ],
)

export const memberships = pgTable(
  'memberships',
  {
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    since: moment().notNull(),
    /** All that was said before then counts as read; null for those who never said so. */
    readUntil: moment(),
  },
  (table) => [
    primaryKey({ name: 'memberships_pk', columns: [table.communityId, table.memberId] }),
    index('memberships_member').on(table.memberId),
  ],
)

/** The ONE authority that moderates a community, from a date to a date. */
export const mandates = pgTable(
  'mandates',
  {
    id: id(),
    communityId: reference()
      .notNull()
      .references(() => communities.id),
    authorityId: reference()
      .notNull()
      .references(() => authorities.id),
    startsAt: moment().notNull(),
    endsAt: moment(),
  },
  (table) => [
    uniqueIndex('mandates_current').on(table.communityId).where(sql`ends_at is null`),
    index('mandates_authority').on(table.authorityId),
  ],
)

/** The persons who exercise a mandate. It counts only while they belong to its authority. */
export const coordinators = pgTable(
  'coordinators',
  {
    mandateId: reference()
      .notNull()
      .references(() => mandates.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    deputy: boolean().notNull(),
  },
  (table) => [
    primaryKey({ name: 'coordinators_pk', columns: [table.mandateId, table.memberId] }),
    index('coordinators_member').on(table.memberId),
  ],
)

export type CommunityRow = typeof communities.$inferSelect
