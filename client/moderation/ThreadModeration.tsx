import type { Thread } from '../../server/threads/contract.ts'
import { words } from '../words/words.ts'
import { ActButton } from './ActButton.tsx'

export function ThreadModeration({
  thread,
  onDone,
}: {
  thread: Thread
  onDone: () => Promise<void>
}) {
  const path = `/threads/${thread.id}/acts`
  return (
    <section>
      <h2>{words().moderation.moderation}</h2>
      <div class="post-actions">
        <ActButton act={thread.locked ? 'unlock' : 'lock'} path={path} onDone={onDone} />
        <ActButton act={thread.pinned ? 'unpin' : 'pin'} path={path} onDone={onDone} />
      </div>
    </section>
  )
}
