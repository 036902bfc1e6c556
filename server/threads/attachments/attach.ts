import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { filesIn } from '../../files/address.ts'
import { holdFiles, releaseFromUse, takeIntoUse } from '../../files/uses.ts'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { TooManyFiles } from '../errors.ts'
import { attachments } from '../tables.ts'

const MOST_FILES = 20

/**
 * Attaches to a post the files that its text mentions and its author has uploaded; another's file is not attached by
 * writing its number. Throws TooManyFiles.
 */
export async function attachFiles(change: MemberChange, postId: number, markdown: string) {
  const fileIds = await takeIntoUse(change, filesIn(markdown))
  if (fileIds.length === 0) return
  if (fileIds.length > MOST_FILES) throw new TooManyFiles(MOST_FILES)
  await change.tx
    .insert(attachments)
    .values(fileIds.map((fileId) => ({ postId, fileId })))
    .onConflictDoNothing()
}

/** Brings a post's attachments in line with an edited text. Throws TooManyFiles. */
export async function syncAttachments(change: MemberChange, postId: number, markdown: string) {
  await detachFiles(change, postId, filesIn(markdown))
  await attachFiles(change, postId, markdown)
}

/** Detaches a post's files, but for some. */
export async function detachFiles({ tx, ...change }: Change, postId: number, kept: number[] = []) {
  const detached = await tx
    .delete(attachments)
    .where(and(eq(attachments.postId, postId), notInArray(attachments.fileId, kept)))
    .returning({ fileId: attachments.fileId })
  if (detached.length === 0) return

  const fileIds = detached.map(({ fileId }) => fileId)
  // Locks the files, so that of two changes that detach one at once, the second sees the first.
  await holdFiles({ tx, ...change }, fileIds)
  const elsewhere = await tx.select().from(attachments).where(inArray(attachments.fileId, fileIds))
  const used = new Set(elsewhere.map(({ fileId }) => fileId))
  await releaseFromUse(
    { tx, ...change },
    fileIds.filter((it) => !used.has(it)),
  )
}
