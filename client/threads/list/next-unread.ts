import type { Thread } from '../../../server/threads/contract.ts'
import { unreadIn } from '../../notifications/unread.ts'
import { fetchThreads } from '../api.ts'

/** A thread with something unread: after one of a community, first another of that, then of all. */
export async function nextUnread(after: Pick<Thread, 'id' | 'community'> | undefined) {
  const here = after && unreadIn(after.community.id) > 0 ? after.community.id : undefined
  const next = await firstOther(after?.id, here)
  return next ?? (here === undefined ? undefined : firstOther(after?.id, undefined))
}

async function firstOther(threadId: number | undefined, community: number | undefined) {
  const { items } = await fetchThreads({ list: 'unread', community })
  return items.find(({ id }) => id !== threadId)
}
