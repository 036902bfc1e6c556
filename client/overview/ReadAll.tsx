import { unreadIn, unreadThreads } from '../notifications/unread.ts'
import { announce } from '../platform/announce.ts'
import { useSubmit } from '../platform/submit.ts'
import { markAllRead } from '../threads/api.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'

/** Marks all as read: in the community that the list is narrowed to, else in all. */
export function ReadAll({ community }: { community: string }) {
  const { overview } = words()
  const { busy, error, submit } = useSubmit(async () => {
    await markAllRead(community)
    announce(words().overview.allRead)
  })
  const unread = community ? unreadIn(Number(community)) : unreadThreads.value
  if (unread === 0) return null
  return (
    <div class="actions">
      <Button disabled={busy.value} onClick={() => void submit()}>
        {overview.readAll}
      </Button>
      {error.value !== undefined && <Failure error={error.value} />}
    </div>
  )
}
