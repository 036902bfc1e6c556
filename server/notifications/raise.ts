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
  const { kind, subject, threadId = null, postNumber = null } = raised
  const { communityId = null, eventId = null, actId = null } = raised
  const told = [...new Set(memberIds)].sort((a, b) => a - b)
  for (let start = 0; start < told.length; start += TOLD_AT_ONCE) {
    const some = told.slice(start, start + TOLD_AT_ONCE)
    // As one list, however many they are: it is the same question each time.
    await tx.execute(sql`
      insert into ${notifications} as known
        (member_id, kind, subject, thread_id, post_number, community_id, event_id, act_id, unread, raised_at)
      select told.id::bigint, ${kind}::text, ${subject}::bigint, ${threadId}::bigint, ${postNumber}::integer,
        ${communityId}::bigint, ${eventId}::bigint, ${actId}::bigint, 1, ${at.toISOString()}::timestamptz
      from string_to_table(${some.join(' ')}, ' ') as told (id)
      order by told.id::bigint
      on conflict (member_id, kind, subject) do update set
        unread = known.unread + 1,
        raised_at = excluded.raised_at,
        -- What was read up to now stays read: the first unread is this one, unless there was one before.
        post_number = case when known.unread = 0 then excluded.post_number else known.post_number end`)
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
