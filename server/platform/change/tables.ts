import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Activity } from '../../activity.ts'
import { oneOf } from '../database/checks.ts'
import { id, moment } from '../database/columns.ts'

/** The record of what happened. */
export const activities = pgTable(
  'activities',
  {
    id: id(),
    activity: jsonb().$type<Activity>().notNull(),
    by: bigint({ mode: 'number' }),
    at: moment().notNull(),
  },
  (table) => [index('activities_at').on(table.at)],
)

const PURPOSES = ['hash'] as const

/** Secrets of this installation, the same for all its instances. */
export const instanceKeys = pgTable(
  'instance_keys',
  {
    purpose: text({ enum: PURPOSES }).primaryKey(),
    key: text().notNull(),
  },
  (table) => [oneOf(table.purpose, PURPOSES)],
)

/** What a member's request has created, so that a retry of it gets the first answer. */
export const creations = pgTable(
  'creations',
  {
    memberId: bigint({ mode: 'number' }).notNull(),
    key: text().notNull(),
    /** A hash of method, address and body: one key is good for one request. */
    fingerprint: text().notNull(),
    madeId: bigint({ mode: 'number' }),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ name: 'creations_pk', columns: [table.memberId, table.key] }),
    index('creations_at').on(table.at),
  ],
)
