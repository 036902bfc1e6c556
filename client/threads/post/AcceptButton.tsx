import type { Post } from '../../../server/threads/contract.ts'
import { ActionWords } from '../../ui/ActionWords.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'

/** Says that an answer helped, or takes it back. */
export function AcceptButton({ post, model }: { post: Post; model: ThreadModel }) {
  const { threads } = words()
  const label = post.accepted ? threads.takeBack : threads.accept
  return (
    <ActionWords
      label={`${label}: ${threads.permalink(post.number)}`}
      act={() => model.setAccepted(post.id, !post.accepted)}
    >
      {label}
    </ActionWords>
  )
}
