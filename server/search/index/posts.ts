import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Activity } from '../../activity.ts'
import { files } from '../../files/tables.ts'
import { members } from '../../members/tables.ts'
import type { Change } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { attachments, posts, threads } from '../../threads/tables.ts'
import { visibleText } from '../language/visible-text.ts'
import { searchEntries } from '../tables.ts'
import { indexDocuments, type SearchDocument } from './documents.ts'
import { indexTalkOf } from './talks.ts'
import { lexemesOf, lockVocabulary, pruneVocabulary } from './vocabulary.ts'

/** What a thread begins with is found at once. */
export const indexThread = async (change: Change, { threadId }: Activity<'thread.started'>) =>
  indexDocuments(
    change,
    (await postsOf(change.tx, eq(posts.threadId, threadId))).filter(isFound).map(documentOf),
  )

/** So is a new post: it bears the revision that it has brought its thread to. */
export const indexPost = async (change: Change, published: Activity<'post.published'>) =>
  indexDocuments(
    change,
    (await postsOfRevision(change.tx, published)).filter(isFound).map(documentOf),
  )

/** Whatever has changed in a thread bears its revision: a post that was edited, hidden, restored, withdrawn. */
export async function indexChanged(change: Change, changed: Activity<'thread.changed'>) {
  const rows = await postsOfRevision(change.tx, changed)
  if (rows.length === 0) return
  const before = await lexemesOf(
    change,
    rows.map(({ post }) => post.id),
  )
  // Before the words are learned, which takes the same lock for less: two who edit at once would each wait
  // for the other to let go of it.
  if (before.size > 0) await lockVocabulary(change, changed.communityId)
  const [found, gone] = [rows.filter(isFound), rows.filter((it) => !isFound(it))]
  if (gone.length > 0) {
    const ids = gone.map(({ post }) => post.id)
    await change.tx.delete(searchEntries).where(inArray(searchEntries.postId, ids))
  }
  await indexDocuments(change, found.map(documentOf))
  await indexTalkOf(change, changed.threadId)
  await pruneVocabulary(change, changed.communityId, before)
}

/** Enters some posts anew, from an id on. Gives the id to go on from, until none is left. */
export async function indexPostsAfter(change: Change, after: number, atOnce: number) {
  const some = await change.tx
    .select({ id: posts.id })
    .from(posts)
    .where(gt(posts.id, after))
    .orderBy(asc(posts.id))
    .limit(atOnce)
    .for('share')
  const ids = some.map(({ id }) => id)
  if (ids.length > 0) {
    const rows = await postsOf(change.tx, inArray(posts.id, ids))
    await indexDocuments(change, rows.filter(isFound).map(documentOf))
  }
  return ids.at(-1)
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

const postsOfRevision = (
  tx: Transaction,
  { threadId, revision }: { threadId: number; revision: number },
) => postsOf(tx, and(eq(posts.threadId, threadId), eq(posts.revision, revision))!)

type IndexedPost = Awaited<ReturnType<typeof postsOf>>[number]

/** The title of a thread is for all who may read it, unless its author has withdrawn it with the first post. */
const isFound = ({ post }: IndexedPost) =>
  post.withdrawnAt === null && (post.hiddenAt === null || post.number === 1)

function documentOf({ post, thread, authorityId, files }: IndexedPost): SearchDocument {
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
