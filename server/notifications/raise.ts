import { and, eq, isNull, ne, type SQLWrapper, sql } from 'drizzle-orm'
import { allReaders, isReadableBy, readerId } from '../communities/rights.ts'
import type { Change } from '../platform/change/change.ts'
import type { Transaction } from '../platform/database/database.ts'
import { type Given, prepared } from '../platform/database/prepared.ts'
import { follows, posts, threads } from '../threads/tables.ts'
import { isThereIn } from '../threads/there.ts'
import { mentions } from '../threads/writing/mention-tables.ts'
import { notifications } from './tables.ts'

type Raised = Omit<typeof notifications.$inferInsert, 'memberId' | 'unread' | 'raisedAt'>

/** Tells members of a subject. */
export async function raise(change: Change, memberIds: number[], raised: Raised) {
  if (memberIds.length === 0) return
  const { postNumber = null, ...about } = raised
  // As one list, however many they are: it is the same question each time.
  const listed = [...new Set(memberIds)].join(' ')
  const values = { ...NOTHING, ...about, at: change.at, listed, postNumber }
  tellMembers(change, memberIdsOf(await raiseForListed(change.tx, values)))
}

/** Tells who follows a thread of a new post, but its author and those who are told of it by a mention. */
export async function raiseForFollowers(change: Change, threadId: number, postId: number) {
  const about = { kind: 'replies', subject: threadId, threadId } as const
  const values = { ...NOTHING, ...about, at: change.at, postId }
  tellMembers(change, memberIdsOf(await raiseForFollowing(change.tx, values)))
}

/** Tells all who read a community of an announcement, but who made it and those who are told by a mention. */
export async function raiseForReaders(change: Change, threadId: number) {
  const about = { kind: 'announcement', subject: threadId, threadId } as const
  const values = { ...NOTHING, ...about, at: change.at }
  tellMembers(change, memberIdsOf(await raiseForCommunity(change.tx, values)))
}

/** Of some members, tells those of a post as followers who had not read yet that it mentions them. */
export async function raiseForUnmentioned(
  change: Change,
  { threadId, postId, goneIds }: { threadId: number; postId: number; goneIds: number[] },
) {
  const about = { kind: 'replies', subject: threadId, threadId } as const
  const values = { ...NOTHING, ...about, at: change.at, postId, listed: goneIds.join(' ') }
  tellMembers(change, memberIdsOf(await raiseForListedFollowers(change.tx, values)))
}

const NOTHING = { threadId: null, communityId: null, eventId: null, actId: null }

type About = 'kind' | 'subject' | 'threadId' | 'communityId' | 'eventId' | 'actId' | 'at'

const raiseForListed = prepared((tx: Transaction, given: Given<About | 'listed' | 'postNumber'>) =>
  raising(
    tx,
    given,
    sql`select id::bigint as member_id, ${given.postNumber}::integer as post_number
      from string_to_table(${given.listed}, ' ') as listed (id)`,
  ),
)

const raiseForFollowing = prepared((tx: Transaction, given: Given<About | 'postId'>) =>
  raising(
    tx,
    given,
    tx
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
      .where(and(eq(posts.id, given.postId), isNull(mentions.memberId))),
  ),
)

const raiseForCommunity = prepared((tx: Transaction, given: Given<About>) =>
  raising(
    tx,
    given,
    tx
      .select({
        memberId: readerId,
        postNumber: sql`${posts.number}`.as('post_number'),
      })
      .from(threads)
      .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
      .innerJoin(...allReaders(threads.communityId))
      .leftJoin(mentions, and(eq(mentions.postId, posts.id), eq(mentions.memberId, readerId)))
      .where(
        and(
          eq(threads.id, given.threadId),
          eq(threads.kind, 'announcement'),
          sql`${readerId} is distinct from ${posts.authorId}`,
          isNull(mentions.memberId),
        ),
      ),
  ),
)

const raiseForListedFollowers = prepared(
  (tx: Transaction, given: Given<About | 'postId' | 'listed'>) =>
    raising(
      tx,
      given,
      sql`select ${follows.memberId} as member_id, ${posts.number} as post_number
      from ${posts}
      join ${follows} on ${follows.threadId} = ${posts.threadId}
      join ${notifications} on ${notifications.memberId} = ${follows.memberId}
        and ${notifications.kind} = 'mention' and ${notifications.subject} = ${posts.id}
      where ${posts.id} = ${given.postId} and ${posts.number} > 1 and ${isThereIn(posts)} and ${notifications.readAt} is null
        and ${follows.memberId} = any(string_to_array(${given.listed}, ' ')::bigint[])`,
    ),
)

/**
 * One row for each member and subject, or one more unread where there is a row; `told` gives the members, and
 * the post that each is told of. Always in the order of members, so that two changes that tell the same ones
 * cannot deadlock. What is said in a community is told to nobody who may not read it.
 */
function raising(tx: Transaction, given: Given<About>, told: SQLWrapper) {
  const raisedAt = sql.param(given.at, notifications.raisedAt)
  const raised = tx
    .$with('raised', { memberId: sql`member_id`.mapWith(Number).as('member_id') })
    .as(sql`
    insert into ${notifications} as known
      (member_id, kind, subject, thread_id, post_number, last_number, community_id, event_id, act_id, unread,
        raised_at)
    select told.member_id, ${given.kind}::text, ${given.subject}::bigint, ${given.threadId}::bigint,
      told.post_number, told.post_number, ${given.communityId}::bigint, ${given.eventId}::bigint, ${given.actId}::bigint, 1,
      ${raisedAt}::timestamptz
    from (${told}) as told
    where ${given.threadId}::bigint is null or exists (select from ${threads}
      where ${threads.id} = ${given.threadId}::bigint
        and ${isReadableBy(sql`told.member_id`, threads.communityId)})
    order by told.member_id
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
  return tx.with(raised).select({ memberId: raised.memberId }).from(raised)
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
