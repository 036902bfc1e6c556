import { sql } from 'drizzle-orm'
import type { Change } from '../platform/change.ts'
import { notifications } from './tables.ts'

/** So many fit into one piece of news. */
const TOLD_AT_ONCE = 500

type Raised = Omit<typeof notifications.$inferInsert, 'memberId' | 'unread' | 'raisedAt'>

/**
 * Tells members of a subject: one row for each, or one more unread where there is a row. Always in the order
 * of members, so that two changes that tell the same ones cannot deadlock.
 */
export async function raise(change: Change, memberIds: number[], raised: Raised) {
  const { tx, at } = change
  const told = [...new Set(memberIds)].sort((a, b) => a - b)
  for (let start = 0; start < told.length; start += TOLD_AT_ONCE) {
    const some = told.slice(start, start + TOLD_AT_ONCE)
    await tx
      .insert(notifications)
      .values(some.map((memberId) => ({ ...raised, memberId, unread: 1, raisedAt: at })))
      .onConflictDoUpdate({
        target: [notifications.memberId, notifications.kind, notifications.subject],
        set: {
          unread: sql`${notifications.unread} + 1`,
          raisedAt: at,
          // What was read up to now stays read: the first unread is this one, unless there was one before.
          postNumber: sql`case when ${notifications.unread} = 0 then excluded.post_number else ${notifications.postNumber} end`,
        },
      })
  }
  tellMembers(change, told)
}

/** Has the open pages of members ask for their notifications again. */
export function tellMembers({ record }: Change, memberIds: number[]) {
  for (let start = 0; start < memberIds.length; start += TOLD_AT_ONCE) {
    const some = memberIds.slice(start, start + TOLD_AT_ONCE)
    record({ kind: 'notifications.changed', memberIds: some })
  }
}
