import { mayModerate, mayWrite, type Standing } from '../communities/policy.ts'
import type { Caller } from '../platform/caller.ts'
import type { Post, Thread, ThreadSummary } from './contract.ts'
import { mayAccept } from './policy.ts'
import type { PostWithAuthor, ThreadWithAuthor } from './queries.ts'
import type { ThreadRow } from './tables.ts'

export function presentSummary(row: ThreadWithAuthor): ThreadSummary {
  const { thread, community, author, authority } = row
  return {
    id: thread.id,
    kind: thread.kind,
    title: thread.title,
    community,
    author: author && authority && { ...author, authority },
    postCount: thread.postCount,
    revision: thread.revision,
    startedAt: thread.startedAt.toISOString(),
    lastPostAt: thread.lastPostAt.toISOString(),
    locked: thread.lockedAt !== null,
    pinned: thread.pinnedAt !== null,
    answered: thread.acceptedCount > 0,
  }
}

export function presentThread(
  row: ThreadWithAuthor,
  reader: { standing: Standing } & Pick<Thread, 'following' | 'origin' | 'answers'>,
): Thread {
  const { standing, following, origin, answers } = reader
  const summary = presentSummary(row)
  return {
    ...summary,
    origin,
    answers,
    following,
    may: { reply: mayWrite(standing) && !summary.locked, moderate: mayModerate(standing) },
  }
}

/** A hidden post keeps its place and, for all but its author and those who moderate, loses its words. */
export function presentPost(
  { post, author, authority }: PostWithAuthor,
  thread: ThreadRow,
  caller: Caller,
  standing: Standing,
): Post {
  const own = post.authorId === caller.id
  const hidden = post.hiddenAt !== null
  const moderates = mayModerate(standing)
  const edits = own && !hidden && mayWrite(standing)
  return {
    id: post.id,
    number: post.number,
    replyTo: post.replyTo,
    author: author && authority && { ...author, authority },
    html: hidden && !own && !moderates ? null : post.html,
    body: edits ? post.body : null,
    publishedAt: post.publishedAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    hidden,
    accepted: post.acceptedAt !== null,
    revision: post.revision,
    may: { edit: edits, accept: mayAccept(caller, standing, thread, post), moderate: moderates },
  }
}
