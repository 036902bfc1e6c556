import { and, desc, eq, inArray } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { posts, threads } from '../threads/tables.ts'
import { moderationActs } from './tables.ts'

const actWithModerator = (db: Reader) =>
  db
    .select({
      act: moderationActs,
      moderator: memberRef,
      authority: authorityRef,
      thread: { id: threads.id, title: threads.title },
      postNumber: posts.number,
    })
    .from(moderationActs)
    .innerJoin(members, eq(members.id, moderationActs.moderatorId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .innerJoin(threads, eq(threads.id, moderationActs.threadId))
    .leftJoin(posts, eq(posts.id, moderationActs.postId))

export type ActWithModerator = Awaited<ReturnType<typeof actWithModerator>>[number]

export async function findAct(db: Reader, actId: number) {
  const [found] = await actWithModerator(db).where(eq(moderationActs.id, actId))
  return found!
}

export async function findActs(db: Reader, actIds: number[]) {
  return actIds.length === 0 ? [] : actWithModerator(db).where(inArray(moderationActs.id, actIds))
}

/** The log of a community, the latest first. */
export function actsOf(db: Reader, communityId: number, after: Cursor | undefined) {
  const earlier = earlierThan(moderationActs.at, moderationActs.id, after)
  return actWithModerator(db)
    .where(and(eq(moderationActs.communityId, communityId), earlier))
    .orderBy(desc(moderationActs.at), desc(moderationActs.id))
    .limit(PAGE + 1)
}
