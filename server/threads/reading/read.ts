import { and, eq, exists, gte, inArray, lt, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { isReader } from '../../communities/readable.ts'
import { memberships } from '../../communities/tables.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { type Given, prepared } from '../../platform/database/prepared.ts'
import { readMarks, threads } from '../tables.ts'
import { markOf, membershipOf, readsFrom, readTo } from './last-read.ts'

/** Moves the member's mark in a thread on to a post they have seen. It never goes back by that. */
export async function markRead(change: MemberChange, threadId: number, number: number) {
  const { tx, by: memberId, record } = change
  const [marked] = await moveMark(tx, { by: memberId, threadId, number })
  if (marked) record({ kind: 'thread.read', memberId, threadId, ...marked })
}

const moveMark = prepared(
  (tx: Transaction, { by, threadId, number }: Given<'by' | 'threadId' | 'number'>) => {
    const upTo = sql<number>`greatest(${readTo}, least(${number}::int, ${threads.postCount}))`
    return marking(tx, by, upTo, eq(threads.id, threadId)).returning({
      number: readMarks.number,
    })
  },
)

/** Whoever has read all that was said before their own reply has read that too. */
export const readingOwn = (
  tx: Transaction,
  { by, threadId, number }: Given<'by' | 'threadId' | 'number'>,
) =>
  marking(
    tx,
    by,
    sql<number>`${number}::int`,
    and(eq(threads.id, threadId), sql`${readTo} >= ${number}::int - 1`)!,
  )

/** Has a thread count as unread from a post on. */
export async function markUnread(change: MemberChange, threadId: number, from: number) {
  const before = sql<number>`least(${from}::int, ${threads.postCount}) - 1`
  const { tx, by: memberId, record } = change
  const back = marking(tx, memberId, before, eq(threads.id, threadId), true)
  const [marked] = await back.returning({ number: readMarks.number })
  if (marked) record({ kind: 'reading.changed', memberId })
}

/** What was committed late may bear a time that has passed already: it is not to be missed by that. */
const LATEST_COMMIT_MS = 60_000

/** Has all that there is count as read, in one community or in all the member's. */
export async function markAllRead(change: MemberChange, communityId?: number) {
  const { tx, by, at, record } = change
  const readUntil = new Date(at.getTime() - LATEST_COMMIT_MS)
  const mine = and(
    isReader(by),
    communityId === undefined ? undefined : eq(memberships.communityId, communityId),
  )
  const read = await tx
    .update(memberships)
    .set({
      readUntil: sql`greatest(${memberships.since}, ${readUntil.toISOString()}::timestamptz)`,
    })
    .where(mine)
    .returning({ communityId: memberships.communityId })
  const communityIds = read.map((it) => it.communityId)
  if (communityIds.length === 0) return

  await forgetMarks(change, by, communityIds)
  await marking(
    tx,
    by,
    sql<number>`${threads.postCount}`,
    and(inArray(threads.communityId, communityIds), gte(threads.lastPostAt, readUntil))!,
  )
  for (const id of communityIds) record({ kind: 'community.read', memberId: by, communityId: id })
  record({ kind: 'reading.changed', memberId: by })
}

/** Whoever leaves a community leaves no mark of what they have read in it. */
export const forgetReading = (
  change: Change,
  { communityId, memberId }: Activity<'membership.ended'>,
) => forgetMarks(change, memberId, [communityId])

async function forgetMarks({ tx }: Change, memberId: number, communityIds: number[]) {
  const inThem = tx
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.id, readMarks.threadId), inArray(threads.communityId, communityIds)))
  await tx.delete(readMarks).where(and(eq(readMarks.memberId, memberId), exists(inThem)))
}

/** Sets the member's marks in those of the threads they may read. */
function marking(
  tx: Transaction,
  by: number | Placeholder,
  number: SQL<number>,
  which: SQL,
  isBack = false,
) {
  const marks = tx
    .select({
      memberId: memberships.memberId,
      threadId: sql<number>`${threads.id}`.as('thread_id'),
      number: sql<number>`${number}`.as('number'),
      leftOpen:
        sql<boolean>`${and(lt(number, threads.postCount), lt(threads.lastPostAt, readsFrom))}`.as(
          'left_open',
        ),
    })
    .from(threads)
    .innerJoin(memberships, membershipOf(by))
    .leftJoin(readMarks, markOf(by))
    .where(which)
  return tx
    .insert(readMarks)
    .select(marks)
    .onConflictDoUpdate({
      target: [readMarks.memberId, readMarks.threadId],
      set: { number: sql`excluded.number`, leftOpen: sql`excluded.left_open` },
      setWhere: and(
        // Another page may have gone further since the mark was read here.
        isBack ? undefined : sql`${readMarks.number} <= excluded.number`,
        or(
          sql`${readMarks.number} <> excluded.number`,
          sql`${readMarks.leftOpen} <> excluded.left_open`,
        ),
      )!,
    })
}
