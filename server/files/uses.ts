import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Change, MemberChange } from '../platform/change/change.ts'
import { files } from './tables.ts'

/** Takes files of the acting member's own into use; those of others are passed over. Gives the ids taken. */
export async function takeIntoUse({ tx, by }: MemberChange, fileIds: number[]) {
  if (fileIds.length === 0) return []
  const taken = await tx
    .update(files)
    .set({ unusedSince: null })
    .where(and(inArray(files.id, fileIds), eq(files.ownerId, by)))
    .returning({ id: files.id })
  return taken.map(({ id }) => id)
}

/** Has whoever takes one of them into use, or from it, wait for the end of this change. */
export async function holdFiles({ tx }: Change, fileIds: number[]) {
  await tx
    .select({ id: files.id })
    .from(files)
    .where(inArray(files.id, fileIds))
    .orderBy(asc(files.id))
    .for('no key update')
}

/** Says that nothing uses them any more. After a while they are swept. */
export async function releaseFromUse({ tx, at }: Change, fileIds: number[]) {
  if (fileIds.length === 0) return
  await tx.update(files).set({ unusedSince: at }).where(inArray(files.id, fileIds))
}
