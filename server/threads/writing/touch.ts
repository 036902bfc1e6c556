import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { holdMembership } from '../../communities/hold.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { type ThreadRow, threads } from '../tables.ts'

type ThreadChanges = PgUpdateSetSource<typeof threads>

/**
 * Locks a thread's row and gives it its next revision, together with what else changes in it. Returns the row as it
 * is then; undefined where there is no such thread or the guard does not hold, and nothing has changed.
 */
export async function bumpRevision(
  { tx }: Change,
  threadId: number,
  changes: ThreadChanges = {},
  guard?: SQL,
): Promise<ThreadRow | undefined> {
  const [bumped] = await tx
    .update(threads)
    .set({ ...changes, revision: sql`${threads.revision} + 1` })
    .where(and(eq(threads.id, threadId), guard))
    .returning()
  return bumped
}

/**
 * Locks a thread and raises its revision as `bumpRevision` does. Throws NotFound where it is changed by a member who
 * may no longer write in its community.
 */
export async function touchThread(
  change: Change,
  threadId: number,
  changes?: ThreadChanges,
  guard?: SQL,
) {
  const thread = await bumpRevision(change, threadId, changes, guard)
  if (thread && isByMember(change)) await holdMembership(change, thread.communityId)
  return thread
}

const isByMember = (change: Change): change is MemberChange => change.by !== null
