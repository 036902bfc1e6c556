import { and, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change, MemberChange } from '../platform/change/change.ts'
import { threads } from '../threads/tables.ts'
import { firstNew } from '../threads/there.ts'
import { tellMembers } from './raise.ts'
import { recount } from './recount.ts'
import { notifications } from './tables.ts'

/** Marks the member's own notifications as read: all, or those that are meant. */
export const markRead = (change: MemberChange, which?: SQL) => setRead(change, change.by, which)

/**
 * Whoever reads on in a thread has read what they were told of it, so far. By what each notification itself tells
 * of: a reply at the same moment is told of after that, and stays unread.
 */
export async function readThread(
  change: Change,
  { memberId, threadId, number }: Activity<'thread.read'>,
) {
  const { tx } = change
  const { threadId: inThread, lastNumber, kind, communityId } = notifications
  const unread = firstNew({
    threadId: sql`${threadId}::bigint`,
    memberId,
    after: sql`${number}::int`,
    upTo: sql`2147483647`,
  })
  // What was told of the thread as a whole is read with its end.
  const told = or(lte(lastNumber, number), and(isNull(lastNumber), sql`(${unread}) is null`))
  // Whoever reads in a community has seen that it stands.
  const community = tx
    .select({ id: threads.communityId })
    .from(threads)
    .where(eq(threads.id, threadId))
  const founding = and(eq(kind, 'founding'), inArray(communityId, community))
  await setRead(change, memberId, or(and(eq(inThread, threadId), told), founding))
  const rest = and(
    eq(notifications.memberId, memberId),
    eq(inThread, threadId),
    isNull(notifications.readAt),
  )
  await tx
    .update(notifications)
    .set({ postNumber: number + 1 })
    .where(and(rest, lte(notifications.postNumber, number)))
  await recount(change, rest)
}

export function readCommunity(
  change: Change,
  { memberId, communityId }: Activity<'community.read'>,
) {
  const theirs = change.tx
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.communityId, communityId))
  const inIt = inArray(notifications.threadId, theirs)
  return setRead(change, memberId, or(inIt, eq(notifications.communityId, communityId)))
}

async function setRead(change: Change, memberId: number, which?: SQL) {
  const read = await change.tx
    .update(notifications)
    .set({ unread: 0, readAt: change.at })
    .where(and(eq(notifications.memberId, memberId), isNull(notifications.readAt), which))
    .returning({ id: notifications.id })
  // The member's other open pages count anew.
  if (read.length > 0) tellMembers(change, [memberId])
}
