import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { type OpenedThread, openPost } from './open.ts'
import { findPost } from './post-queries.ts'
import { postReader, presentPost } from './present.ts'

/** A post as the member finds it now. */
export async function showPost(db: Reader, postId: number, member: Caller) {
  const opened = await openPost(db, postId, member)
  return presentPost(opened, postReader(opened, member), opened.post.authorId === member.id)
}

/** A post that the member has just written in a thread they had opened for it. */
export async function showOwnPost(
  db: Reader,
  postId: number,
  opened: OpenedThread,
  member: Caller,
) {
  const post = await findPost(db, postId)
  return presentPost(post!, postReader(opened, member), true)
}
