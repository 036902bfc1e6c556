import { and, eq, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change, MemberChange } from '../platform/change.ts'
import { threads } from '../threads/tables.ts'
import { tellMembers } from './raise.ts'
import { notifications } from './tables.ts'

/** Marks the member's own notifications as read: all, or those that are meant. */
export const markRead = (change: MemberChange, which?: SQL) => setRead(change, change.by, which)

/**
 * Whoever reads on in a thread has read what they were told of it, so far. By what each notification itself tells
 * of: a reply at the same moment is told of after that, and stays unread.
 */
export async function readThread(
  change: Change,
  { memberId, threadId, number, left }: Activity<'thread.read'>,
) {
  const { threadId: inThread, lastNumber } = notifications
  // What was told of the thread as a whole is read with its end.
  const told =
    left === 0 ? or(isNull(lastNumber), lte(lastNumber, number)) : lte(lastNumber, number)
  await setRead(change, memberId, and(eq(inThread, threadId), told))
  await change.tx
    .update(notifications)
    .set({ postNumber: number + 1 })
    .where(
      and(
        eq(notifications.memberId, memberId),
        eq(inThread, threadId),
        isNull(notifications.readAt),
        lte(notifications.postNumber, number),
      ),
    )
}

export function readCommunity(
  change: Change,
  { memberId, communityId }: Activity<'community.read'>,
) {
  const theirs = change.tx
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.communityId, communityId))
  return setRead(change, memberId, inArray(notifications.threadId, theirs))
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
