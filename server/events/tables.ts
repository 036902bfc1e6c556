import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { authorities } from '../authorities/tables.ts'
import { members } from '../members/tables.ts'
import { id, moment, reference } from '../platform/database/columns.ts'
import { nameKey } from '../platform/text/name-columns.ts'

export const workshops = pgTable(
  'workshops',
  { id: id(), name: text().notNull(), nameKey: nameKey(), purpose: text().notNull() },
  (table) => [uniqueIndex('workshops_name_key').on(table.nameKey)],
)

export const series = pgTable(
  'series',
  {
    id: id(),
    workshopId: reference()
      .notNull()
      .references(() => workshops.id),
    name: text().notNull(),
    nameKey: nameKey(),
    purpose: text().notNull(),
  },
  (table) => [uniqueIndex('series_name_key').on(table.workshopId, table.nameKey)],
)

export const topics = pgTable(
  'topics',
  { id: id(), name: text().notNull(), nameKey: nameKey() },
  (table) => [uniqueIndex('topics_name_key').on(table.nameKey)],
)

export const events = pgTable(
  'events',
  {
    id: id(),
    seriesId: reference()
      .notNull()
      .references(() => series.id),
    topicId: reference()
      .notNull()
      .references(() => topics.id),
    motto: text().notNull(),
    hostId: reference()
      .notNull()
      .references(() => authorities.id),
    /** Who is to coordinate the community; null leaves it to the host authority. */
    coordinatingId: reference().references(() => authorities.id),
    place: text().notNull(),
    /** Where to take part from afar. */
    link: text(),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    abstract: text().notNull(),
    abstractHtml: text().notNull(),
    /** Null: as many as come. */
    capacity: integer(),
    seatsTaken: integer().notNull().default(0),
    /** Rises with each edit, so that two who edit at once do not undo each other's work. */
    revision: integer().notNull().default(1),
    publishedAt: moment(),
    cancelledAt: moment(),
    cancellationReason: text(),
    endedAt: moment(),
  },
  (table) => [
    index('events_series').on(table.seriesId),
    index('events_topic').on(table.topicId),
    index('events_host').on(table.hostId),
    index('events_coordinating').on(table.coordinatingId),
    index('events_starts_at').on(table.startsAt, table.id),
    index('events_upcoming').on(table.startsAt, table.id).where(sql`ended_at is null`),
    index('events_due')
      .on(table.endsAt)
      .where(sql`ended_at is null and cancelled_at is null and published_at is not null`),
  ],
)

/** The persons named to exercise the mandate of the community that the event founds. */
export const namedCoordinators = pgTable(
  'named_coordinators',
  {
    eventId: reference()
      .notNull()
      .references(() => events.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    deputy: boolean().notNull(),
  },
  (table) => [
    index('named_coordinators_member').on(table.memberId),
    primaryKey({ name: 'named_coordinators_pk', columns: [table.eventId, table.memberId] }),
  ],
)

export const talks = pgTable(
  'talks',
  {
    id: id(),
    eventId: reference()
      .notNull()
      .references(() => events.id),
    startsAt: moment().notNull(),
    title: text().notNull(),
    /** The name as the agenda prints it. */
    speaker: text().notNull(),
    /** The speaker, if a member of the network. */
    speakerId: reference().references(() => members.id),
    authorityId: reference()
      .notNull()
      .references(() => authorities.id),
    abstract: text().notNull(),
    abstractHtml: text().notNull(),
  },
  (table) => [
    index('talks_speaker').on(table.speakerId),
    index('talks_authority').on(table.authorityId),
    index('talks_event').on(table.eventId, table.startsAt, table.id),
  ],
)

/** A question put to a talk before or during the event. */
export const talkQuestions = pgTable(
  'talk_questions',
  {
    id: id(),
    talkId: reference()
      .notNull()
      .references(() => talks.id),
    authorId: reference()
      .notNull()
      .references(() => members.id),
    body: text().notNull(),
    html: text().notNull(),
    askedAt: moment().notNull(),
  },
  (table) => [
    index('talk_questions_author').on(table.authorId),
    index('talk_questions_talk').on(table.talkId, table.id),
  ],
)

export const attendances = pgTable(
  'attendances',
  {
    id: id(),
    eventId: reference()
      .notNull()
      .references(() => events.id),
    memberId: reference()
      .notNull()
      .references(() => members.id),
    /** Whether a seat is theirs, or they wait for one, in the order of ids. */
    seated: boolean().notNull(),
    registeredAt: moment().notNull(),
  },
  (table) => [
    unique('attendances_event_member').on(table.eventId, table.memberId),
    index('attendances_member').on(table.memberId),
    index('attendances_waiting').on(table.eventId, table.id).where(sql`not seated`),
  ],
)

export type EventRow = typeof events.$inferSelect
export type TalkRow = typeof talks.$inferSelect
export type TalkQuestionRow = typeof talkQuestions.$inferSelect
export type AttendanceRow = typeof attendances.$inferSelect
