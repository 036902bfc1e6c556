import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { Thread } from '../../../server/threads/contract.ts'
import { unreadThreads } from '../../notifications/unread.ts'
import { Announced } from '../../ui/Announced.tsx'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { words } from '../../words/words.ts'
import { nextUnread } from './next-unread.ts'

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
        <Announced class="muted">{threads.allRead}</Announced>
      ) : (
        <Button shortcut="next-unread" onClick={() => void go()}>
          {threads.nextUnread}
        </Button>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
    </div>
  )
}
