import type { Thread, ThreadSummary } from '../../../server/threads/contract.ts'
import { unreadIn } from '../../notifications/unread.ts'
import { get, type Page } from '../../platform/http.ts'

/** A thread with something unread: after one of a community, first another of that, then of all. */
export async function nextUnread(after: Pick<Thread, 'id' | 'community'> | undefined) {
  const here = after && unreadIn(after.community.id) > 0 ? `&community=${after.community.id}` : ''
  return (await firstOther(after?.id, here)) ?? (here ? await firstOther(after?.id, '') : undefined)
}

async function firstOther(threadId: number | undefined, narrowed: string) {
  const { items } = await get<Page<ThreadSummary>>(`/threads?list=unread${narrowed}`)
  return items.find(({ id }) => id !== threadId)
}
