import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change.ts'
import { posts, threads } from '../threads/tables.ts'
import { enter, enterMissing, type Finding } from './enter.ts'
import { searchEntries } from './tables.ts'
import { visibleText } from './visible-text.ts'

/** What a thread begins with is found at once. */
export const indexThread = (change: Change, { threadId }: Activity<'thread.started'>) =>
  index(change, eq(posts.threadId, threadId))

/**
 * Whatever has changed in a thread bears its revision: a new post, an edited one, one that was hidden or
 * came back.
 */
export const indexChanged = (
  change: Change,
  { threadId, revision }: Activity<'post.published'> | Activity<'thread.changed'>,
) => index(change, and(eq(posts.threadId, threadId), eq(posts.revision, revision))!)

async function index(change: Change, which: SQL) {
  const rows = await postsOf(change, which)
  const gone = rows.filter((it) => !isFound(it)).map(({ post }) => post.id)
  if (gone.length > 0) {
    await change.tx.delete(searchEntries).where(inArray(searchEntries.postId, gone))
  }
  await enter(change, rows.filter(isFound).map(findingOf))
}

const POSTS_AT_ONCE = 200

/** Enters posts that are not there yet, from an id on. Gives the id to go on from, until none is left. */
export async function indexMissingPosts(change: Change, after: number) {
  const rows = await postsOf(change, and(gt(posts.id, after), isMissing)!)
    .limit(POSTS_AT_ONCE)
    .for('share', { of: posts })
  await enterMissing(change, rows.filter(isFound).map(findingOf))
  return rows.at(-1)?.post.id
}

const isMissing = sql`not exists (select from ${searchEntries} where ${searchEntries.postId} = ${posts.id})`

const postsOf = ({ tx }: Change, which: SQL) =>
  tx
    .select({
      post: posts,
      thread: { communityId: threads.communityId, kind: threads.kind, title: threads.title },
      authorityId: members.authorityId,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(members, eq(members.id, posts.authorId))
    .where(which)
    .orderBy(asc(posts.id))

type IndexedPost = Awaited<ReturnType<typeof postsOf>>[number]

/** The title of a thread is for all who may read it, unless its author has withdrawn it with the first post. */
const isFound = ({ post }: IndexedPost) =>
  post.withdrawnAt === null && (post.hiddenAt === null || post.number === 1)

function findingOf({ post, thread, authorityId }: IndexedPost): Finding {
  return {
    entry: {
      scope: thread.communityId,
      postId: post.id,
      threadId: post.threadId,
      kind: thread.kind,
      authorId: post.authorId,
      authorityId,
      publishedAt: post.publishedAt,
    },
    title: post.number === 1 ? thread.title : undefined,
    texts: post.hiddenAt === null ? [visibleText(post.html)] : [],
  }
}
