import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { holdMembership } from '../../communities/hold.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { threads } from '../tables.ts'

/**
 * Gives a thread its next revision, under the lock of its row, together with what else changes in it. Where
 * the guard does not hold, nothing changes and there is none.
 */
export const touching = (
  tx: Transaction,
  threadId: number | Placeholder,
  changes: PgUpdateSetSource<typeof threads> = {},
  guard?: SQL,
) =>
  tx
    .update(threads)
    .set({ ...changes, revision: sql`${threads.revision} + 1` })
    .where(and(eq(threads.id, threadId), guard))
    .returning()

/** The same, by a member only where they still belong to its community. */
export async function touchThread(
  change: Change,
  threadId: number,
  changes?: PgUpdateSetSource<typeof threads>,
  guard?: SQL,
) {
  const [touched] = await touching(change.tx, threadId, changes, guard)
  if (touched && isByMember(change)) await holdMembership(change, touched.communityId)
  return touched
}

const isByMember = (change: Change): change is MemberChange => change.by !== null
