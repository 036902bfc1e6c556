import { and, eq, gt, isNotNull, lt, ne, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import { posts, readMarks, threads } from '../tables.ts'
import { isGoneIn, isThereIn } from '../there.ts'

/**
 * Recomputes the counters of a thread from its posts, under the lock of its row, after one was hidden, restored, withdrawn
 * or accepted.
 */
export async function recount({ tx }: Change, threadId: number) {
  const ofThread = eq(posts.threadId, threadId)
  const there = and(ofThread, isThereIn(posts))
  const ofOthers = sql`${posts.authorId} is distinct from ${threads.authorId}`
  const [counted] = await tx
    .update(threads)
    .set({
      acceptedCount: sql`(select count(*) from ${posts} where ${and(there, isNotNull(posts.acceptedAt))})`,
      goneCount: sql`(select count(*) from ${posts} where ${and(ofThread, isGoneIn(posts))})`,
      silent: sql`not exists (select from ${posts} where ${and(there, gt(posts.number, 1), ofOthers)})`,
      lastPostAt: sql`coalesce((select ${posts.publishedAt} from ${posts} where ${there}
        order by ${posts.number} desc limit 1), ${threads.startedAt})`,
    })
    .where(eq(threads.id, threadId))
    .returning({ postCount: threads.postCount })
  // Its last post may now be older than its readers' marks, and the index would not find it: marked as left open, it is found.
  await tx
    .update(readMarks)
    .set({ leftOpen: true })
    .where(
      and(
        eq(readMarks.threadId, threadId),
        lt(readMarks.number, counted!.postCount),
        ne(readMarks.leftOpen, true),
      ),
    )
}
