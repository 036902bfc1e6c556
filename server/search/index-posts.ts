import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { files } from '../files/tables.ts'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change.ts'
import type { Transaction } from '../platform/database.ts'
import { type Given, prepared } from '../platform/prepared.ts'
import { attachments, posts, threads } from '../threads/tables.ts'
import { enter, enterMissing, type Finding } from './enter.ts'
import { forgetUnsaid, holdAllWords, wordsBehind } from './forget.ts'
import { searchEntries } from './tables.ts'
import { visibleText } from './visible-text.ts'

/** What a thread begins with is found at once. */
export const indexThread = async (change: Change, { threadId }: Activity<'thread.started'>) =>
  enter(
    change,
    (await postsOf(change.tx, eq(posts.threadId, threadId))).filter(isFound).map(findingOf),
  )

/** So is a new post: it bears the revision that it has brought its thread to. */
export const indexPost = async (change: Change, published: Activity<'post.published'>) =>
  enter(change, (await postsOfRevision(change.tx, published)).filter(isFound).map(findingOf))

/** Whatever has changed in a thread bears its revision: a post that was edited, hidden, restored, withdrawn. */
export async function indexChanged(change: Change, changed: Activity<'thread.changed'>) {
  const rows = await postsOfRevision(change.tx, changed)
  if (rows.length === 0) return
  const before = await wordsBehind(
    change,
    rows.map(({ post }) => post.id),
  )
  // Before the words are learned, which takes the same lock for less: two who edit at once would each wait
  // for the other to let go of it.
  if (before.size > 0) await holdAllWords(change, changed.communityId)
  const [found, gone] = [rows.filter(isFound), rows.filter((it) => !isFound(it))]
  if (gone.length > 0) {
    const ids = gone.map(({ post }) => post.id)
    await change.tx.delete(searchEntries).where(inArray(searchEntries.postId, ids))
  }
  await enter(change, found.map(findingOf))
  await forgetUnsaid(change, changed.communityId, before)
}

const POSTS_AT_ONCE = 500

/** Enters posts that are not there yet, from an id on. Gives the id to go on from, until none is left. */
export async function indexMissingPosts(change: Change, after: number) {
  // Walked through by id, and only then looked at: how many are missing, no statistics can tell.
  const some = await change.tx
    .select({ id: posts.id, entryId: searchEntries.id })
    .from(posts)
    .leftJoin(
      searchEntries,
      and(eq(searchEntries.postId, posts.id), gt(searchEntries.postId, after)),
    )
    .where(gt(posts.id, after))
    .orderBy(asc(posts.id))
    .limit(POSTS_AT_ONCE)
  const missing = some.filter(({ entryId }) => entryId === null).map(({ id }) => id)
  if (missing.length > 0) {
    const rows = await postsOf(change.tx, inArray(posts.id, missing)).for('share', { of: posts })
    await enterMissing(change, rows.filter(isFound).map(findingOf))
  }
  return some.at(-1)?.id
}

const postsOf = (tx: Transaction, which: SQL) =>
  tx
    .select({
      post: posts,
      thread: { communityId: threads.communityId, kind: threads.kind, title: threads.title },
      authorityId: sql<number | null>`coalesce(${posts.forAuthorityId}, ${members.authorityId})`,
      files: sql<string | null>`(
        select string_agg(${files.name}, ' ') from ${attachments}
        join ${files} on ${files.id} = ${attachments.fileId} where ${attachments.postId} = ${posts.id})`,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(members, eq(members.id, posts.authorId))
    .where(which)
    .orderBy(asc(posts.id))

const postsOfRevision = prepared(
  (tx: Transaction, { threadId, revision }: Given<'threadId' | 'revision'>) =>
    postsOf(tx, and(eq(posts.threadId, threadId), eq(posts.revision, revision))!),
)

type IndexedPost = Awaited<ReturnType<typeof postsOf>>[number]

/** The title of a thread is for all who may read it, unless its author has withdrawn it with the first post. */
const isFound = ({ post }: IndexedPost) =>
  post.withdrawnAt === null && (post.hiddenAt === null || post.number === 1)

function findingOf({ post, thread, authorityId, files }: IndexedPost): Finding {
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
    texts: post.hiddenAt === null ? [visibleText(post.html), files ?? ''] : [],
  }
}
