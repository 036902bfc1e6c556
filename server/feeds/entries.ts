import { desc, eq } from 'drizzle-orm'
import { presentEach } from '../platform/api/present-each.ts'
import type { Reader } from '../platform/database/database.ts'
import type { Post } from '../threads/contract.ts'
import { openingsOf, type PostWithAuthor, postsWithin } from '../threads/post-queries.ts'
import { type PostReader, presentPost } from '../threads/present.ts'
import { type ThreadRow, threads } from '../threads/tables.ts'

const NEWEST = 50

/** Who has no part in a thread: what a program keeps is what anybody in the community may read. */
const BYSTANDER: PostReader = {
  writes: false,
  edits: false,
  moderates: false,
  accepts: false,
  speaksForId: null,
}

const asBystander = (row: PostWithAuthor) => presentPost(row, BYSTANDER, false)

const isThere = ({ html }: Post) => html !== null

/** The newest posts of a thread, the newest first. */
export async function newestPosts(db: Reader, { id, postCount }: ThreadRow) {
  const rows = await postsWithin(db, id, postCount - NEWEST + 1, postCount)
  return presentEach(rows.reverse(), asBystander).filter(isThere)
}

/** The threads of a community that were started last, each with its first post. */
export async function newestThreads(db: Reader, communityId: number) {
  const started = await db
    .select()
    .from(threads)
    .where(eq(threads.communityId, communityId))
    .orderBy(desc(threads.startedAt), desc(threads.id))
    .limit(NEWEST)
  if (started.length === 0) return []
  const rows = await openingsOf(
    db,
    started.map(({ id }) => id),
  )
  const openings = new Map(
    presentEach(rows, (row): [number, Post] => [row.post.threadId, asBystander(row)]),
  )
  return started.flatMap((thread) => {
    const post = openings.get(thread.id)
    return post && isThere(post) ? [{ thread, post }] : []
  })
}
