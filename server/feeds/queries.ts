import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { readerId, readers } from '../communities/rights.ts'
import { communities } from '../communities/tables.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { threads } from '../threads/tables.ts'
import { feeds } from './tables.ts'

export async function findFeed(db: Reader, tokenHash: string) {
  const [found] = await db.select().from(feeds).where(eq(feeds.tokenHash, tokenHash))
  return found
}

/** With what they are of, as far as the member may still read it. */
const feedsWithSubject = (db: Reader, memberId: number) =>
  db
    .select({
      feed: feeds,
      thread: { id: threads.id, title: threads.title },
      community: { id: communities.id, title: communities.name },
    })
    .from(feeds)
    .leftJoin(...readers(memberId, feeds.communityId))
    .leftJoin(communities, and(eq(communities.id, feeds.communityId), isNotNull(readerId)))
    .leftJoin(threads, and(eq(threads.id, feeds.threadId), eq(threads.communityId, communities.id)))

export type FeedWithSubject = Awaited<ReturnType<typeof feedsWithSubject>>[number]

/** The newest first. */
export function feedsOf(db: Reader, memberId: number, after: Cursor | undefined) {
  return feedsWithSubject(db, memberId)
    .where(and(eq(feeds.memberId, memberId), earlierThan(feeds.madeAt, feeds.id, after)))
    .orderBy(desc(feeds.madeAt), desc(feeds.id))
    .limit(PAGE + 1)
}

export async function feedById(db: Reader, memberId: number, feedId: number) {
  const [found] = await feedsWithSubject(db, memberId).where(
    and(eq(feeds.id, feedId), eq(feeds.memberId, memberId)),
  )
  return found!
}
