import { and, desc, eq, sql } from 'drizzle-orm'
import { communities, memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { posts, threads } from '../threads/tables.ts'
import { drafts, MOST_DRAFTS } from './tables.ts'

export async function findDraft(db: Reader, place: string, caller: Caller) {
  const [found] = await db
    .select({
      title: drafts.title,
      kind: drafts.kind,
      body: drafts.body,
      replyTo: drafts.replyTo,
      version: drafts.version,
      savedAt: drafts.savedAt,
    })
    .from(drafts)
    .where(and(eq(drafts.memberId, caller.id), eq(drafts.place, place)))
  return found
}

const BEGINNING = 140

/** The caller's own, where they may still write; the newest first. */
export function draftsOf(db: Reader, caller: Caller) {
  return db
    .select({
      place: drafts.place,
      community: { id: communities.id, name: communities.name },
      thread: { id: threads.id, title: threads.title },
      postNumber: posts.number,
      title: drafts.title,
      beginning: sql<string>`left(${drafts.body}, ${BEGINNING})`,
      savedAt: drafts.savedAt,
    })
    .from(drafts)
    .innerJoin(
      memberships,
      and(
        eq(memberships.communityId, drafts.communityId),
        eq(memberships.memberId, drafts.memberId),
      ),
    )
    .innerJoin(communities, eq(communities.id, drafts.communityId))
    .leftJoin(threads, eq(threads.id, drafts.threadId))
    .leftJoin(posts, eq(posts.id, drafts.postId))
    .where(eq(drafts.memberId, caller.id))
    .orderBy(desc(drafts.savedAt), desc(drafts.place))
    .limit(MOST_DRAFTS)
}
