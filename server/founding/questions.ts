import { and, count, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '../platform/database/database.ts'
import { isFromTheFloor } from '../threads/from-the-floor.ts'
import { posts, threads } from '../threads/tables.ts'
import { isThereIn } from '../threads/there.ts'

/** How many questions from the floor are there to be read in the thread of each talk of an event. */
export function countQuestions(db: Reader, eventId: number) {
  return db
    .select({ talkId: threads.talkId, questions: count() })
    .from(threads)
    .innerJoin(posts, eq(posts.threadId, threads.id))
    .where(
      and(
        eq(threads.eventId, eventId),
        isNotNull(threads.talkId),
        isFromTheFloor,
        isThereIn(posts),
      ),
    )
    .groupBy(threads.talkId)
}
