import { and, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import { isReadableBy } from '../../communities/rights.ts'
import type { Caller } from '../../platform/api/caller.ts'
import { type Cursor, earlierThan } from '../../platform/database/cursor.ts'
import { daysAfter, startOfDay } from '../../platform/time/days.ts'
import { attachments, posts, threads } from '../../threads/tables.ts'
import type { SearchQuery } from '../contract.ts'
import { searchEntries } from '../tables.ts'
import type { Phrases } from './understand.ts'

/** What a search is narrowed to, and the cursor from which it goes on. */
export interface Filter {
  query: SearchQuery
  phrases: Phrases
  after: Cursor | undefined
}

const { id, postId, kind, authorId, authorityId, threadId, talkId, publishedAt } = searchEntries

export const isByWhom = ({ query: { member, authority } }: Filter) =>
  member !== undefined || authority !== undefined

/** The part of a filter that an index can scan in order, the newest first. */
export const indexedPart = ({ query: { member, authority, from, to }, after }: Filter) =>
  and(
    member === undefined ? undefined : eq(authorId, member),
    authority === undefined ? undefined : eq(authorityId, authority),
    from === undefined ? undefined : gte(publishedAt, within(startOfDay(from))),
    to === undefined ? undefined : lt(publishedAt, within(startOfDay(daysAfter(to, 1)))),
    earlierThan(publishedAt, id, after),
  )

/** The whole filter. */
export const isWithin = (caller: Caller, filter: Filter) =>
  and(
    indexedPart(filter),
    filter.query.kind === undefined ? undefined : eq(kind, filter.query.kind),
    filter.query.answered ? isAnswered : undefined,
    filter.query.attachments ? hasFiles : undefined,
    ...filter.phrases.wanted.map(stands),
    ...filter.phrases.unwanted.map((it) => sql`not ${stands(it)}`),
    isNotElsewhere(caller),
  )

const [FIRST, LAST] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')]

/** A moment that the database can tell: the ends of the calendar have days that reach beyond it. */
const within = (at: Date) => new Date(Math.min(Math.max(at.getTime(), FIRST), LAST))

/** These words in this order. None of them holds a sign that means something to the pattern. */
const stands = (phrase: string[]) => sql`${searchEntries.said} like ${`% ${phrase.join(' ')} %`}`

// As subqueries, since joined they would be evaluated first, for all entries there are.
const isAnswered = sql`(select ${threads.acceptedCount} > 0 from ${threads} where ${threads.id} = ${threadId})`
/** What a hidden post has is not told: of the first one, the title is still found. */
const hasFiles = sql`(select true from ${attachments} join ${posts} on ${posts.id} = ${attachments.postId}
  where ${attachments.postId} = ${postId} and ${posts.hiddenAt} is null limit 1)`

/** Of a talk that goes on in a thread its reader may read, the thread is found. */
const isNotElsewhere = (caller: Caller) =>
  or(
    isNull(talkId),
    sql`not exists (
      select from ${threads}
      where ${threads.talkId} = ${talkId} and ${isReadableBy(caller.id, threads.communityId)})`,
  )
