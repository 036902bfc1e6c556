import { and, eq, gt, isNotNull, lt, ne, sql } from 'drizzle-orm'
import type { Change } from '../../platform/change/change.ts'
import { posts, readMarks, threads } from '../tables.ts'
import { isGoneIn, isThereIn } from '../there.ts'

/**
 * Counts anew what is there in a thread, under the lock of its row, whenever a post may have begun or ceased to
 * count.
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
  // The thread may now lie before the moment from which its readers are looked for news: they find it by this.
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
