import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { Thread, ThreadSummary } from '../../server/threads/contract.ts'
import { get, type Page } from '../http.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { unreadIn, unreadThreads } from '../unread.ts'
import { words } from '../words/words.ts'

/** The way on: to the next thread with something unread, first of this community, then of all. */
export function NextUnread({ thread }: { thread: Thread }) {
  const { threads } = words()
  const { route } = useLocation()
  const error = useSignal<unknown>(undefined)
  const none = useSignal(false)
  if (unreadThreads.value === 0 && !none.value) return null

  async function go() {
    try {
      const next = await nextUnread(thread)
      if (next) route(`/threads/${next.id}`)
      else none.value = true
    } catch (reason) {
      error.value = reason
    }
  }
  return (
    <div class="actions next-unread">
      {none.value ? (
        <p role="status">{threads.allRead}</p>
      ) : (
        <Button onClick={() => void go()}>{threads.nextUnread}</Button>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
    </div>
  )
}

async function nextUnread({ id, community }: Thread) {
  const here = unreadIn(community.id) > 0 ? `&community=${community.id}` : ''
  return (await firstOther(id, here)) ?? (here ? await firstOther(id, '') : undefined)
}

async function firstOther(threadId: number, narrowed: string) {
  const { items } = await get<Page<ThreadSummary>>(`/threads?list=unread${narrowed}`)
  return items.find(({ id }) => id !== threadId)
}
