import { and, eq, isNull, ne, type SQLWrapper, sql } from 'drizzle-orm'
import { allReaders, isReadableBy, readerId } from '../communities/rights.ts'
import type { Change } from '../platform/change/change.ts'
import { follows, posts, threads } from '../threads/tables.ts'
import { isThereIn } from '../threads/there.ts'
import { mentions } from '../threads/writing/mention-tables.ts'
import { notifications } from './tables.ts'

type About = Pick<
  typeof notifications.$inferInsert,
  'kind' | 'subject' | 'threadId' | 'communityId' | 'eventId' | 'actId'
>

/** Notifies some members of a subject. */
export async function raise(
  change: Change,
  memberIds: number[],
  { postNumber = null, ...about }: About & { postNumber?: number | null },
) {
  if (memberIds.length === 0) return
  // As one value, so that however many they are, it is one prepared statement.
  const listed = [...new Set(memberIds)].join(' ')
  await notify(
    change,
    about,
    sql`select id::bigint as member_id, ${postNumber}::integer as post_number
      from string_to_table(${listed}, ' ') as listed (id)`,
  )
}

/** Notifies the followers of a thread of a new post, but its author and those who are notified as mentioned. */
export const raiseForFollowers = (change: Change, threadId: number, postId: number) =>
  notify(
    change,
    { kind: 'replies', subject: threadId, threadId },
    change.tx
      .select({ memberId: follows.memberId, postNumber: sql`${posts.number}`.as('post_number') })
      .from(posts)
      .innerJoin(
        follows,
        and(eq(follows.threadId, posts.threadId), ne(follows.memberId, posts.authorId)),
      )
      .leftJoin(
        mentions,
        and(eq(mentions.postId, posts.id), eq(mentions.memberId, follows.memberId)),
      )
      .where(and(eq(posts.id, postId), isNull(mentions.memberId))),
  )

/** Notifies the readers of a community of an announcement, but its author and those who are notified as mentioned. */
export const raiseForReaders = (change: Change, threadId: number) =>
  notify(
    change,
    { kind: 'announcement', subject: threadId, threadId },
    change.tx
      .select({ memberId: readerId, postNumber: sql`${posts.number}`.as('post_number') })
      .from(threads)
      .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
      .innerJoin(...allReaders(threads.communityId))
      .leftJoin(mentions, and(eq(mentions.postId, posts.id), eq(mentions.memberId, readerId)))
      .where(
        and(
          eq(threads.id, threadId),
          eq(threads.kind, 'announcement'),
          sql`${readerId} is distinct from ${posts.authorId}`,
          isNull(mentions.memberId),
        ),
      ),
  )

/** Notifies those followers who are no longer mentioned in a post and had not read that they were. */
export const raiseForUnmentioned = (
  change: Change,
  { threadId, postId, goneIds }: { threadId: number; postId: number; goneIds: number[] },
) =>
  notify(
    change,
    { kind: 'replies', subject: threadId, threadId },
    sql`select ${follows.memberId} as member_id, ${posts.number} as post_number
      from ${posts}
      join ${follows} on ${follows.threadId} = ${posts.threadId}
      join ${notifications} on ${notifications.memberId} = ${follows.memberId}
        and ${notifications.kind} = 'mention' and ${notifications.subject} = ${posts.id}
      where ${posts.id} = ${postId} and ${posts.number} > 1 and ${isThereIn(posts)}
        and ${notifications.readAt} is null
        and ${follows.memberId} = any(string_to_array(${goneIds.join(' ')}, ' ')::bigint[])`,
  )

/**
 * One row for each member and subject, or one more unread where there is a row; `recipients` selects the members,
 * and the post that each is notified of. Always in the order of members, so that two changes that notify the same
 * ones cannot deadlock. Of what is posted in a community only its readers are notified.
 */
async function notify(
  change: Change,
  { kind, subject, threadId = null, communityId = null, eventId = null, actId = null }: About,
  recipients: SQLWrapper,
) {
  const { tx, at } = change
  const raised = tx
    .$with('raised', { memberId: sql`member_id`.mapWith(Number).as('member_id') })
    .as(sql`
    insert into ${notifications} as known
      (member_id, kind, subject, thread_id, post_number, last_number, community_id, event_id, act_id, unread,
        raised_at)
    select recipient.member_id, ${kind}::text, ${subject}::bigint, ${threadId}::bigint,
      recipient.post_number, recipient.post_number, ${communityId}::bigint, ${eventId}::bigint,
      ${actId}::bigint, 1, ${at.toISOString()}::timestamptz
    from (${recipients}) as recipient
    where ${threadId}::bigint is null or exists (select from ${threads}
      where ${threads.id} = ${threadId}::bigint
        and ${isReadableBy(sql`recipient.member_id`, threads.communityId)})
    order by recipient.member_id
    on conflict (member_id, kind, subject) do update set
      unread = known.unread + 1,
      last_number = greatest(known.last_number, excluded.last_number),
      -- What was read up to now stays read: the first unread is this one, unless there was one before.
      post_number = case when known.read_at is null then least(known.post_number, excluded.post_number)
        else excluded.post_number end,
      raised_at = case when known.read_at is null and known.unread > 0 then known.raised_at
        else excluded.raised_at end,
      act_id = excluded.act_id,
      read_at = null
    returning member_id`)
  const rows = await tx.with(raised).select({ memberId: raised.memberId }).from(raised)
  tellMembers(change, memberIdsOf(rows))
}

export const memberIdsOf = (rows: { memberId: number }[]) => rows.map(({ memberId }) => memberId)

/** So many fit into one piece of news. */
const TOLD_AT_ONCE = 500

/** Has the open pages of members ask for their notifications again. */
export function tellMembers({ record }: Change, memberIds: number[]) {
  for (let start = 0; start < memberIds.length; start += TOLD_AT_ONCE) {
    const some = memberIds.slice(start, start + TOLD_AT_ONCE)
    record({ kind: 'notifications.changed', memberIds: some })
  }
}
