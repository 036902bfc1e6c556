import { mayModerate, mayWrite, type Standing } from '../communities/policy.ts'
import type { Caller } from '../platform/caller.ts'
import type { PostRow, ThreadRow } from './tables.ts'

/** Answers to a question are accepted by who asked it, or by who coordinates. */
export const mayAccept = (caller: Caller, standing: Standing, thread: ThreadRow, post: PostRow) =>
  thread.kind === 'question' &&
  post.number > 1 &&
  post.hiddenAt === null &&
  mayWrite(standing) &&
  (thread.authorId === caller.id || mayModerate(standing))
