import { and, eq, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change, MemberChange } from '../platform/change.ts'
import { threads } from '../threads/tables.ts'
import { tellMembers } from './raise.ts'
import { notifications } from './tables.ts'

/** Marks the member's own notifications as read: all, or those that are meant. */
export const markRead = (change: MemberChange, which?: SQL) => setRead(change, change.by, which)

/** Whoever reads on in a thread has read what they were told of it, so far. */
export async function readThread(
  change: Change,
  { memberId, threadId, left }: Activity<'thread.read'>,
) {
  const inThread = eq(notifications.threadId, threadId)
  if (left === 0) return setRead(change, memberId, inThread)

  const postCount = change.tx
    .select({ postCount: threads.postCount })
    .from(threads)
    .where(eq(threads.id, threadId))
  const last = sql`(${postCount}) - ${left}::int`
  const mentioned = and(eq(notifications.kind, 'mention'), lte(notifications.postNumber, last))
  await setRead(change, memberId, and(inThread, mentioned))
  await change.tx
    .update(notifications)
    .set({ postNumber: sql`${last} + 1` })
    .where(
      and(
        eq(notifications.memberId, memberId),
        inThread,
        eq(notifications.kind, 'replies'),
        isNull(notifications.readAt),
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
