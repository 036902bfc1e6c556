import { eq, exists, or, type SQL, sql } from 'drizzle-orm'
import type { FileStore } from '../../files/store/store.ts'
import { forgetUnused, orphans, removeOrphan } from '../../files/sweep.ts'
import { files } from '../../files/tables.ts'
import { sweepAllowances } from '../../files/uploads/allowance.ts'
import { sweepIncoming } from '../../files/uploads/receive.ts'
import type { MakeChange } from '../../platform/change/change.ts'
import type { Reader } from '../../platform/database/database.ts'
import { attachments } from '../tables.ts'

interface Place {
  db: Reader
  change: MakeChange
  store: FileStore
  dataDir: string
  /** Of a query over files: whether what is being written mentions one. */
  isInDraft: SQL
}

/** Forgets files that belong to no post and to no draft, and what the store holds of them. */
export async function sweepFiles(
  { db, change, store, dataDir, isInDraft }: Place,
  at = new Date(),
) {
  const attached = db
    .select({ one: sql`1` })
    .from(attachments)
    .where(eq(attachments.fileId, files.id))
  const isUsed = or(exists(attached), isInDraft)!
  await change(null, (it) => forgetUnused(it, isUsed), at)
  for (const hash of await orphans(db, at)) {
    await change(null, (it) => removeOrphan(it, store, hash), at)
  }
  await change(null, sweepAllowances, at)
  await sweepIncoming(dataDir, at)
}
