import { put } from '../http.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { useSubmit } from '../ui/submit.ts'
import { unreadIn, unreadThreads } from '../unread.ts'
import { words } from '../words/words.ts'

/** Marks all as read: in the community that the list is narrowed to, else in all. */
export function ReadAll({ community }: { community: string }) {
  const { overview } = words()
  const { busy, error, submit } = useSubmit(async () => {
    await put(community ? `/communities/${community}/reading` : '/reading')
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
