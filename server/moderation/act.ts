import { holdMandate } from '../communities/hold.ts'
import { Conflict } from '../errors.ts'
import type { MemberChange } from '../platform/change/change.ts'
import type { PostRow, ThreadRow } from '../threads/tables.ts'
import {
  hidePost,
  lockThread,
  pinThread,
  restorePost,
  unlockThread,
  unpinThread,
} from '../threads/writing/moderate.ts'
import type { NewPostAct, NewThreadAct } from './contract.ts'
import { moderationActs } from './tables.ts'

const POST_ACTS = { hide: hidePost, restore: restorePost }
const THREAD_ACTS = { lock: lockThread, unlock: unlockThread, pin: pinThread, unpin: unpinThread }

/** Moderates a post. The log's entry is the act: there is none without the other. */
export async function actOnPost(
  change: MemberChange,
  { post, thread }: { post: PostRow; thread: ThreadRow },
  { act, reason }: NewPostAct,
) {
  await holdMandate(change, thread.communityId, 'moderate this community')
  if (!(await POST_ACTS[act](change, post))) throw new AlreadyDone()
  return log(change, thread, { postId: post.id, act, reason })
}

export async function actOnThread(
  change: MemberChange,
  thread: ThreadRow,
  { act, reason }: NewThreadAct,
) {
  await holdMandate(change, thread.communityId, 'moderate this community')
  if (!(await THREAD_ACTS[act](change, thread))) throw new AlreadyDone()
  return log(change, thread, { act, reason })
}

async function log(
  { tx, by, at, record }: MemberChange,
  { id: threadId, communityId }: ThreadRow,
  what: Pick<typeof moderationActs.$inferInsert, 'postId' | 'act' | 'reason'>,
) {
  const [entry] = await tx
    .insert(moderationActs)
    .values({ communityId, threadId, ...what, reason: what.reason.trim(), moderatorId: by, at })
    .returning({ id: moderationActs.id })
  record({ kind: 'moderation.acted', communityId, actId: entry!.id })
  return entry!.id
}

class AlreadyDone extends Conflict {
  constructor() {
    super('already_done', 'Somebody has done this already.')
  }
}
