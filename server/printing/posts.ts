import type { Caller } from '../platform/api/caller.ts'
import { presentEach } from '../platform/api/present-each.ts'
import type { Reader } from '../platform/database/database.ts'
import { type OpenedThread, openThread } from '../threads/open.ts'
import { postsWithin } from '../threads/post-queries.ts'
import { postReader, presentPost } from '../threads/present.ts'

const POSTS_A_PART = 100

/** All the posts that an opened thread has, for one reader: part by part, so that its length does not matter. */
export async function* postsInBatches(db: Reader, opened: OpenedThread, caller: Caller) {
  const { id, postCount } = opened.thread
  for (let after = 0; after < postCount; after += POSTS_A_PART) {
    // Whoever takes it slowly may have left meanwhile.
    const now = after === 0 ? opened : await openThread(db, id, caller)
    const reader = postReader(now, caller)
    const last = Math.min(after + POSTS_A_PART, postCount)
    const rows = await postsWithin(db, id, after + 1, last)
    yield presentEach(rows, (row) => presentPost(row, reader, row.post.authorId === caller.id))
  }
}
