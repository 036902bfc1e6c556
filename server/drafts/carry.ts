import { and, eq, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { isReadableBy } from '../communities/rights.ts'
import type { Change } from '../platform/change/change.ts'
import { threads } from '../threads/tables.ts'
import { drafts } from './tables.ts'

/** What was being asked of a talk when its event ended is gone on with in the talk's thread. */
export async function carryQuestions(
  { tx }: Change,
  it: Activity<'thread.started'> | Activity<'membership.started'>,
) {
  const whose =
    it.kind === 'thread.started' ? eq(threads.id, it.threadId) : eq(drafts.memberId, it.memberId)
  await tx
    .update(drafts)
    .set({
      place: sql`'thread:' || ${threads.id}`,
      communityId: sql`${threads.communityId}`,
      threadId: sql`${threads.id}`,
      eventId: null,
      talkId: null,
      replyTo: 1,
    })
    .from(threads)
    .where(
      and(
        eq(threads.communityId, it.communityId),
        eq(threads.talkId, drafts.talkId),
        isReadableBy(drafts.memberId, threads.communityId),
        whose,
      ),
    )
}
