import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { openPost } from './open.ts'
import { postReader, presentPost } from './present.ts'

/** A post as the member finds it now. */
export async function showPost(db: Reader, postId: number, member: Caller) {
  const opened = await openPost(db, postId, member)
  return presentPost(opened, postReader(opened, member), opened.post.authorId === member.id)
}
