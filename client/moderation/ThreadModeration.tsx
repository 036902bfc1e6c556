import type { Thread } from '../../server/threads/contract.ts'
import { words } from '../words/words.ts'
import { ActButton } from './ActButton.tsx'
import { actOnThread } from './api.ts'

export function ThreadModeration({
  thread,
  onDone,
}: {
  thread: Thread
  onDone: () => Promise<void>
}) {
  const acts = [thread.locked ? 'unlock' : 'lock', thread.pinned ? 'unpin' : 'pin'] as const
  return (
    <section>
      <h2>{words().moderation.moderation}</h2>
      <div class="post-actions">
        {acts.map((act) => (
          <ActButton
            key={act}
            act={act}
            perform={(reason, key) => actOnThread(thread.id, { act, reason }, key)}
            onDone={onDone}
          />
        ))}
      </div>
    </section>
  )
}
