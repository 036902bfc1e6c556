import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Change } from '../platform/change.ts'
import type { Transaction } from '../platform/database.ts'
import { threads } from './tables.ts'

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

type Touched =
  Parameters<typeof touching> extends [Transaction, number | Placeholder, ...infer Rest]
    ? Rest
    : never

export async function touchThread({ tx }: Change, threadId: number, ...changes: Touched) {
  const [touched] = await touching(tx, threadId, ...changes)
  return touched
}
