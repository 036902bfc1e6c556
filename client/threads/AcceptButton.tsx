import { useSignal } from '@preact/signals'
import type { Post } from '../../server/threads/contract.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import type { ThreadModel } from './thread.ts'

/** Says that an answer helped, or takes it back. */
export function AcceptButton({ post, model }: { post: Post; model: ThreadModel }) {
  const { threads } = words()
  const error = useSignal<unknown>(undefined)
  const label = post.accepted ? threads.takeBack : threads.accept
  const toggle = () =>
    model.setAccepted(post.id, !post.accepted).catch((reason) => {
      error.value = reason
    })
  return (
    <>
      <WordsButton label={`${label}: ${threads.permalink(post.number)}`} onClick={toggle}>
        {label}
      </WordsButton>
      {error.value !== undefined && <Failure error={error.value} />}
    </>
  )
}
