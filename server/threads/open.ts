import { NotFound } from '../errors.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { findFile } from './attachments/queries.ts'
import { mayReadWords } from './policy.ts'
import { findPostFor } from './post-queries.ts'
import { findThread } from './queries.ts'

/** A thread as a member finds it. Throws NotFound where there is none that they may read. */
export async function openThread(db: Reader, threadId: number, caller: Caller) {
  const found = await findThread(db, threadId, caller)
  if (!found) throw new NotFound()
  const { coordinates, ...opened } = found
  return { ...opened, standing: { joined: true, coordinates } }
}

export type OpenedThread = Awaited<ReturnType<typeof openThread>>

/** A post of a thread that a member may read. Throws NotFound. */
export async function openPost(db: Reader, postId: number, caller: Caller) {
  const found = await findPostFor(db, postId, caller)
  if (!found) throw new NotFound()
  const { thread, standing } = await openThread(db, found.post.threadId, caller)
  return { ...found, thread, standing }
}

/** A file of a post that a member may read, or one they uploaded and have attached to none yet. Throws NotFound. */
export async function openFile(db: Reader, fileId: number, caller: Caller) {
  const found = await findFile(db, fileId, caller)
  if (!found) throw new NotFound()
  return found
}

/** A post whose words a member may read. Throws NotFound also where it is hidden or withdrawn. */
export async function openWords(db: Reader, postId: number, caller: Caller) {
  const opened = await openPost(db, postId, caller)
  if (!mayReadWords(caller, opened.standing, opened.post)) throw new NotFound()
  return opened
}
