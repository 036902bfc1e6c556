import { and, eq, lt, not, notExists, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Change } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import type { FileStore } from './store/store.ts'
import { blobs, files } from './tables.ts'

const HOUR_MS = 60 * 60 * 1000
const UNUSED_KEPT_MS = 48 * HOUR_MS
/** Longer than any upload takes from its claim to its row. */
const CLAIM_KEPT_MS = HOUR_MS
const AT_ONCE = 1_000

/** Forgets files that nothing has used for two days, but for those of which somebody else knows a use. */
export async function forgetUnused({ tx, at }: Change, isUsed: SQL) {
  const before = new Date(at.getTime() - UNUSED_KEPT_MS)
  await tx.delete(files).where(and(lt(files.unusedSince, before), not(isUsed)))
}

/** Contents that no file has any more. */
export async function orphans(db: Reader, at: Date) {
  const found = await db
    .select({ hash: blobs.hash })
    .from(blobs)
    .where(isOrphan(db, at))
    .limit(AT_ONCE)
  return found.map(({ hash }) => hash)
}

/**
 * Removes a content that no file has any more. Its row is locked while it goes: another sweep passes it
 * over, and whoever wants to store the same waits, and stores it anew.
 */
export async function removeOrphan({ tx, at }: Change, store: FileStore, hash: string) {
  const [orphan] = await tx
    .select({ hash: blobs.hash })
    .from(blobs)
    .where(and(eq(blobs.hash, hash), isOrphan(tx, at)))
    .for('update', { skipLocked: true })
  if (!orphan) return

  await store.remove(hash)
  await tx.delete(blobs).where(eq(blobs.hash, hash))
}

function isOrphan(db: Reader, at: Date) {
  const having = (hash: PgColumn) =>
    db.select({ one: sql`1` }).from(files).where(eq(hash, blobs.hash))
  const before = new Date(at.getTime() - CLAIM_KEPT_MS)
  return and(
    lt(blobs.claimedAt, before),
    notExists(having(files.hash)),
    notExists(having(files.smallHash)),
  )
}
