import { NotFound } from '../errors.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import type { ShortMemory } from '../platform/news/cache.ts'
import { findFile } from './attachments/queries.ts'
import { mayReadWords } from './policy.ts'
import { findPostFor } from './post-queries.ts'
import { findThread } from './queries.ts'

/** A thread as a member finds it. One they may not read is, to them, no thread at all. */
export async function openThread(db: Reader, threadId: number, caller: Caller) {
  const found = await findThread(db, threadId, caller)
  if (!found) throw new NotFound()
  const { coordinates, ...opened } = found
  return { ...opened, standing: { joined: true, coordinates } }
}

export type OpenedThread = Awaited<ReturnType<typeof openThread>>

/** The same for who turns its pages: as it was a moment ago, if nothing has happened since that concerns it. */
export const recallThread = (
  { db, memory }: { db: Reader; memory: ShortMemory },
  threadId: number,
  caller: Caller,
) =>
  memory.recall(
    `thread ${threadId} of ${caller.id}`,
    () => openThread(db, threadId, caller),
    ({ community }) => [`thread:${threadId}`, `community:${community.id}`, `member:${caller.id}`],
  )

export async function openPost(db: Reader, postId: number, caller: Caller) {
  const found = await findPostFor(db, postId, caller)
  if (!found) throw new NotFound()
  const { thread, standing } = await openThread(db, found.post.threadId, caller)
  return { ...found, thread, standing }
}

/** A file of a post that a member may read, or one they have uploaded and attached to none yet. */
export async function openFile(db: Reader, fileId: number, caller: Caller) {
  const found = await findFile(db, fileId, caller)
  if (!found) throw new NotFound()
  return found
}

/** A post whose words the member may read: hidden or withdrawn, there is none. */
export async function openWords(db: Reader, postId: number, caller: Caller) {
  const opened = await openPost(db, postId, caller)
  if (!mayReadWords(caller, opened.standing, opened.post)) throw new NotFound()
  return opened
}
