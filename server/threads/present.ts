import { mayModerate, mayWrite, type Standing } from '../communities/rights.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Post, Thread, ThreadSummary } from './contract.ts'
import { isAnswer, mayAccept } from './policy.ts'
import type { PostWithAuthor } from './post-queries.ts'
import type { ThreadForReader } from './queries.ts'
import type { ThreadRow } from './tables.ts'
import { isThere } from './there.ts'

export function presentSummary(row: ThreadForReader): ThreadSummary {
  const { thread, community, author, authority, unread } = row
  return {
    id: thread.id,
    kind: thread.kind,
    title: thread.title,
    community,
    author: author && authority && { ...author, authority },
    postCount: thread.postCount - thread.goneCount,
    unread,
    revision: thread.revision,
    startedAt: thread.startedAt.toISOString(),
    lastPostAt: thread.lastPostAt.toISOString(),
    locked: thread.lockedAt !== null,
    pinned: thread.pinnedAt !== null,
    answered: thread.acceptedCount > 0,
  }
}

export function presentThread(
  row: ThreadForReader & { standing: Standing; following: boolean; firstUnread: number | null },
  shared: Pick<Thread, 'origin' | 'answers'>,
): Thread {
  const { standing, following, readTo, firstUnread } = row
  const summary = presentSummary(row)
  return {
    ...summary,
    ...shared,
    lastNumber: row.thread.postCount,
    readTo,
    firstUnread,
    following,
    may: { reply: mayWrite(standing) && !summary.locked, moderate: mayModerate(standing) },
  }
}

/** What of a post depends on who reads it, but for its author. */
export interface PostReader {
  writes: boolean
  /** May change what they wrote: not in a locked thread. */
  edits: boolean
  moderates: boolean
  /** Says which answers helped. */
  accepts: boolean
  /** The authority that they may speak for. */
  speaksForId: number | null
}

export const postReader = (
  { thread, standing }: { thread: ThreadRow; standing: Standing },
  caller: Caller,
): PostReader => ({
  writes: mayWrite(standing),
  edits: mayWrite(standing) && thread.lockedAt === null,
  moderates: mayModerate(standing),
  accepts: mayAccept(caller, standing, thread),
  speaksForId: caller.speaksForAuthority ? caller.authority.id : null,
})

/**
 * A hidden post keeps its place and, for all but its author and those who moderate, loses its words; a
 * withdrawn one loses them for everybody.
 */
export function presentPost(
  { post, author, authority, files, forAuthority, isAnswered, answered }: PostWithAuthor,
  { writes, edits, moderates, accepts, speaksForId }: PostReader,
  own: boolean,
): Post {
  const hidden = post.hiddenAt !== null
  const withdrawn = post.withdrawnAt !== null
  const seen = !withdrawn && (!hidden || own || moderates)
  const disposes = own && writes && isThere(post)
  const edited = disposes && edits && (post.forAuthorityId ?? speaksForId) === speaksForId
  return {
    id: post.id,
    number: post.number,
    replyTo: post.replyTo,
    author: author && authority && { ...author, authority },
    forAuthority,
    html: seen ? post.html : null,
    body: edited ? post.body : null,
    files: seen ? files : [],
    version: post.version,
    publishedAt: post.publishedAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    answersEdited: answered?.editedSince && !withdrawn ? answered.id : null,
    hidden,
    withdrawn,
    accepted: post.acceptedAt !== null && isThere(post),
    revision: post.revision,
    may: {
      edit: edited,
      withdraw: disposes && !isAnswered,
      accept: accepts && isAnswer(post),
      moderate: moderates && !withdrawn,
    },
  }
}
