import { and, desc, eq } from 'drizzle-orm'
import { authorities } from '../authorities/tables.ts'
import { members } from '../members/tables.ts'
import type { Reader } from '../platform/database.ts'
import type { Post } from '../threads/contract.ts'
import { presentPost } from '../threads/present.ts'
import { type PostWithAuthor, postFields, postsFrom } from '../threads/queries.ts'
import { posts, type ThreadRow, threads } from '../threads/tables.ts'

const NEWEST = 50

/** As who has no part in a thread sees it: what a program keeps is what anybody in the community may read. */
const BYSTANDER = { writes: false, moderates: false, accepts: false, speaksForId: null }

const asBystander = (row: PostWithAuthor) => presentPost(row, BYSTANDER, false)

const isThere = ({ html }: Post) => html !== null

/** The newest posts of a thread, the newest first. */
export async function newestPosts(db: Reader, { id, postCount }: ThreadRow) {
  const rows = await postsFrom(db, id, { before: postCount + 1 }, NEWEST)
  return rows.reverse().map(asBystander).filter(isThere)
}

/** What a feed does not tell of a post. */
const UNTOLD = { forAuthority: null, isAnswered: false, answered: null }

/** The threads of a community that were started last, each with its first post. */
export async function newestThreads(db: Reader, communityId: number) {
  const rows = await db
    .select({ thread: threads, ...postFields })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
    .leftJoin(members, eq(members.id, posts.authorId))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(threads.communityId, communityId))
    .orderBy(desc(threads.startedAt), desc(threads.id))
    .limit(NEWEST)
  return rows
    .map(({ thread, ...row }) => ({ thread, post: asBystander({ ...row, ...UNTOLD }) }))
    .filter(({ post }) => isThere(post))
}
