import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { authorityRef } from '../../authorities/queries.ts'
import { authorities } from '../../authorities/tables.ts'
import { communities } from '../../communities/tables.ts'
import { events, talks } from '../../events/tables.ts'
import { members } from '../../members/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { filesOfPost } from '../../threads/attachments/queries.ts'
import type { ThreadKind } from '../../threads/contract.ts'
import { posts, threads } from '../../threads/tables.ts'
import { isThereIn } from '../../threads/there.ts'
import { isAbstractGone } from '../index/talks.ts'
import { mayFind } from '../scopes.ts'
import { searchEntries } from '../tables.ts'

const shownAbstract = sql<string>`case when ${isAbstractGone} then '' else ${talks.abstractHtml} end`

/** Entries by their ids, in the order of these, with all that is shown of them: as far as the reader may find them. */
export async function hydrate(db: Reader, caller: Caller, ids: number[]) {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      entry: {
        id: searchEntries.id,
        kind: sql<ThreadKind>`${searchEntries.kind}`,
        at: searchEntries.publishedAt,
      },
      post: {
        threadId: posts.threadId,
        number: posts.number,
        html: posts.html,
        files: filesOfPost,
        hidden: sql<boolean>`${isNotNull(posts.hiddenAt)}`,
        accepted: sql<boolean>`${and(isNotNull(posts.acceptedAt), isThereIn(posts))}`,
      },
      thread: { title: threads.title, acceptedCount: threads.acceptedCount },
      community: { id: communities.id, name: communities.name },
      talk: { id: talks.id, title: talks.title, speaker: talks.speaker, html: shownAbstract },
      event: { id: events.id, motto: events.motto },
      author: { name: members.name },
      authority: authorityRef,
    })
    .from(searchEntries)
    .leftJoin(posts, eq(posts.id, searchEntries.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(communities, eq(communities.id, threads.communityId))
    .leftJoin(talks, eq(talks.id, searchEntries.talkId))
    .leftJoin(events, eq(events.id, talks.eventId))
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(
      authorities,
      eq(authorities.id, sql`coalesce(${members.authorityId}, ${talks.authorityId})`),
    )
    .where(
      and(
        inArray(searchEntries.id, ids),
        mayFind(caller),
        or(isNull(talks.id), isNotNull(events.publishedAt)),
      ),
    )
  const byId = new Map(rows.map((row) => [row.entry.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type FoundEntry = Awaited<ReturnType<typeof hydrate>>[number]
