import { and, eq, gt, type SQL } from 'drizzle-orm'
import type { MemberChange } from '../platform/change.ts'
import { tellMembers } from './raise.ts'
import { notifications } from './tables.ts'

/** Marks the member's own notifications as read: all, or those that are meant. */
export async function markRead(change: MemberChange, which?: SQL) {
  const { tx, by } = change
  const read = await tx
    .update(notifications)
    .set({ unread: 0 })
    .where(and(eq(notifications.memberId, by), gt(notifications.unread, 0), which))
    .returning({ id: notifications.id })
  // The member's other open pages count anew.
  if (read.length > 0) tellMembers(change, [by])
}
