import { mayModerate, mayWrite, type Standing } from '../communities/rights.ts'
import type { PostRow, ThreadRow } from './tables.ts'
import { isThere } from './there.ts'

/** Answers to a question are accepted by who asked it, or by who coordinates. */
export const mayAccept = (caller: { id: number }, standing: Standing, thread: ThreadRow) =>
  thread.kind === 'question' &&
  mayWrite(standing) &&
  (thread.authorId === caller.id || mayModerate(standing))

export const isAnswer = (post: PostRow) => post.number > 1 && isThere(post)

/** What is hidden is still read by its author and by those who moderate; what is withdrawn, by nobody. */
export const mayReadWords = (caller: { id: number }, standing: Standing, post: PostRow) =>
  post.withdrawnAt === null &&
  (post.hiddenAt === null || post.authorId === caller.id || mayModerate(standing))
