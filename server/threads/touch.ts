import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Change } from '../platform/change.ts'
import { threads } from './tables.ts'

/**
 * Gives a thread its next revision, under the lock of its row, together with what else changes in it. Where
 * the guard does not hold, nothing changes and there is none.
 */
export async function touchThread(
  { tx }: Change,
  threadId: number,
  changes: PgUpdateSetSource<typeof threads> = {},
  guard?: SQL,
) {
  const [touched] = await tx
    .update(threads)
    .set({ ...changes, revision: sql`${threads.revision} + 1` })
    .where(and(eq(threads.id, threadId), guard))
    .returning()
  return touched
}
