import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { readers } from '../../communities/rights.ts'
import { communities } from '../../communities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import { type Cursor, laterThan, PAGE } from '../../platform/database/cursor.ts'
import type { Reader } from '../../platform/database/database.ts'
import { threadsFor } from '../queries.ts'
import { threads } from '../tables.ts'
import { type Narrowing, within } from './list-queries.ts'

// Literals, so that the partial index matches under a generic plan.
const isUnanswered = and(
  eq(threads.kind, sql.raw("'question'")),
  eq(threads.acceptedCount, sql.raw('0')),
  isNull(threads.lockedAt),
)

const longestFirst = [asc(threads.startedAt), asc(threads.id)]

/** The questions of all the caller's communities that nobody has answered yet, the oldest first. */
export function unansweredFor(
  db: Reader,
  caller: Caller,
  { community }: Narrowing,
  after: Cursor | undefined,
) {
  const oldest = db
    .select({ id: threads.id })
    .from(threads)
    .where(
      and(
        eq(threads.communityId, communities.id),
        isUnanswered,
        laterThan(threads.startedAt, threads.id, after),
      ),
    )
    .orderBy(...longestFirst)
    .limit(PAGE + 1)
    .as('oldest')
  const candidates = db
    .select({ id: oldest.id })
    .from(communities)
    .innerJoin(...readers(caller.id, communities.id))
    .crossJoinLateral(oldest)
  return threadsFor(db, caller)
    .where(and(within({ community }), inArray(threads.id, candidates)))
    .orderBy(...longestFirst)
    .limit(PAGE + 1)
}

const RADAR = 5

/**
 * The questions of a community that wait the longest. Those to which nobody has said anything come first:
 * who asked them hears nothing at all, while the others are being talked about.
 */
export async function unansweredOf(db: Reader, caller: Caller, community: number) {
  const waiting = (answers: SQL, atMost: number) =>
    threadsFor(db, caller)
      .where(and(within({ community }), isUnanswered, answers))
      .orderBy(...longestFirst)
      .limit(atMost)
  const silent = await waiting(sql`${threads.silent}`, RADAR)
  if (silent.length === RADAR) return silent
  return [...silent, ...(await waiting(sql`not ${threads.silent}`, RADAR - silent.length))]
}
