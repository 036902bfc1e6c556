import { and, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Change } from '../platform/change/change.ts'
import { posts, readMarks } from '../threads/tables.ts'
import { countNew, isThereIn } from '../threads/there.ts'
import { mentions } from '../threads/writing/mention-tables.ts'
import { memberIdsOf, tellMembers } from './raise.ts'
import { notifications } from './tables.ts'

const { memberId, threadId, postNumber, lastNumber, subject } = notifications

const mark = sql`coalesce((select ${readMarks.number} from ${readMarks}
  where ${readMarks.memberId} = ${memberId} and ${readMarks.threadId} = ${threadId}), 0)`
const after = sql`greatest(${postNumber} - 1, ${mark})`

/** Who is told of a post by a mention is not told of it by the thread, too. */
const mentionedIn = sql`(select count(*) from ${mentions} join ${posts} on ${posts.id} = ${mentions.postId}
  where ${mentions.memberId} = ${memberId} and ${mentions.present} and ${posts.threadId} = ${threadId}
    and ${posts.number} > ${after} and ${posts.number} <= ${lastNumber} and ${isThereIn(posts)})`

const newPosts = countNew({
  threadId: sql`${threadId}`,
  memberId: sql`${memberId}`,
  after,
  upTo: sql`${lastNumber}`,
})

const isMentioned = sql`exists (select from ${mentions} join ${posts} on ${posts.id} = ${mentions.postId}
  where ${mentions.postId} = ${subject} and ${mentions.memberId} = ${memberId} and ${mentions.present}
    and ${isThereIn(posts)})`

/** How many posts a notification tells of that are there, and that its member has not read. */
const toldOf = sql<number>`case ${notifications.kind}
  when 'mention' then (${isMentioned})::int
  when 'announcement' then ${newPosts}
  else greatest(${newPosts} - ${mentionedIn}, 0)::int end`

/** Counts anew what is unread in those of some notifications that tell of posts. Their members' pages hear of it. */
export async function recount(change: Change, which: SQL | undefined) {
  const counted = await change.tx
    .update(notifications)
    .set({ unread: toldOf })
    .where(
      and(
        which,
        inArray(notifications.kind, ['replies', 'mention', 'announcement']),
        isNull(notifications.readAt),
        ne(notifications.unread, toldOf),
      ),
    )
    .returning({ memberId })
  tellMembers(change, memberIdsOf(counted))
}
