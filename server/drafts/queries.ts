import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { readerId, readers } from '../communities/rights.ts'
import { communities } from '../communities/tables.ts'
import { visibleTo } from '../events/queries.ts'
import { events, talks } from '../events/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { posts, threads } from '../threads/tables.ts'
import { drafts, MOST_DRAFTS } from './tables.ts'

export async function findDraft(db: Reader, place: string, caller: Caller) {
  const [found] = await db
    .select({
      title: drafts.title,
      kind: drafts.kind,
      body: drafts.body,
      form: drafts.form,
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
      event: { id: events.id, motto: events.motto },
      talk: { id: talks.id, title: talks.title },
      title: drafts.title,
      beginning: sql<string>`left(${drafts.body}, ${BEGINNING})`,
      savedAt: drafts.savedAt,
    })
    .from(drafts)
    .leftJoin(...readers(caller.id, drafts.communityId))
    .leftJoin(communities, eq(communities.id, drafts.communityId))
    .leftJoin(threads, eq(threads.id, drafts.threadId))
    .leftJoin(posts, eq(posts.id, drafts.postId))
    .leftJoin(events, eq(events.id, drafts.eventId))
    .leftJoin(talks, eq(talks.id, drafts.talkId))
    .where(
      and(
        eq(drafts.memberId, caller.id),
        or(isNull(drafts.communityId), isNotNull(readerId)),
        or(isNull(drafts.eventId), visibleTo(caller) ?? sql`true`),
      ),
    )
    .orderBy(desc(drafts.savedAt), desc(drafts.place))
    .limit(MOST_DRAFTS)
}
