import { and, eq, exists, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { readAllBefore } from '../../communities/read-all.ts'
import { readerId, readsFrom } from '../../communities/rights.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { readMarks, threads } from '../tables.ts'
import { markOf, readTo, threadReaders } from './last-read.ts'

/** Moves the member's mark in a thread on to a post they have seen. It never goes back by that. */
export async function markRead(change: MemberChange, threadId: number, number: number) {
  const { by: memberId, record } = change
  const upTo = sql<number>`greatest(${readTo}, least(${number}::int, ${threads.postCount}))`
  const [marked] = await mark(change, upTo, eq(threads.id, threadId))
  if (marked) record({ kind: 'thread.read', memberId, threadId, ...marked })
}

/** Marks a member's own new post as read, where they had read all that was posted before it. */
export const markOwnRead = (change: MemberChange, threadId: number, number: number) =>
  mark(
    change,
    sql<number>`${number}::int`,
    and(eq(threads.id, threadId), sql`${readTo} >= ${number}::int - 1`),
  )

/** Has a thread count as unread from a post on. */
export async function markUnread(change: MemberChange, threadId: number, from: number) {
  const before = sql<number>`least(${from}::int, ${threads.postCount}) - 1`
  const { by: memberId, record } = change
  const [marked] = await mark(change, before, eq(threads.id, threadId), { mayGoBack: true })
  if (marked) record({ kind: 'reading.changed', memberId })
}

/** A post bears the time before its commit: one that is committed this much later still counts as new. */
const LATEST_COMMIT_MS = 60_000

/** Has all that there is count as read, in one community or in all the member's. */
export async function markAllRead(change: MemberChange, communityId?: number) {
  const { by, at, record } = change
  const moment = new Date(at.getTime() - LATEST_COMMIT_MS)
  const communityIds = await readAllBefore(change, moment, communityId)
  if (communityIds.length === 0) return

  await forgetMarks(change, by, communityIds)
  await mark(
    change,
    sql<number>`${threads.postCount}`,
    and(inArray(threads.communityId, communityIds), gte(threads.lastPostAt, moment)),
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

/** Sets the member's marks in those of the threads they may read. Returns those that have changed. */
function mark(
  { tx, by }: MemberChange,
  number: SQL<number>,
  which: SQL | undefined,
  { mayGoBack = false } = {},
) {
  const leftOpen = and(lt(number, threads.postCount), lt(threads.lastPostAt, readsFrom))
  const marks = tx
    .select({
      memberId: readerId,
      threadId: sql<number>`${threads.id}`.as('thread_id'),
      number: sql<number>`${number}`.as('number'),
      leftOpen: sql<boolean>`${leftOpen}`.as('left_open'),
    })
    .from(threads)
    .innerJoin(...threadReaders(by))
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
        mayGoBack ? undefined : sql`${readMarks.number} <= excluded.number`,
        or(
          sql`${readMarks.number} <> excluded.number`,
          sql`${readMarks.leftOpen} <> excluded.left_open`,
        ),
      )!,
    })
    .returning({ number: readMarks.number })
}
