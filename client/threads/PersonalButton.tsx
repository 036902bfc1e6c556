import { useSignal } from '@preact/signals'
import type { Post } from '../../server/threads/contract.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import type { ThreadModel } from './thread.ts'

/** Takes back that one's post speaks for one's authority. */
export function PersonalButton({ post, model }: { post: Post; model: ThreadModel }) {
  const { threads } = words()
  const error = useSignal<unknown>(undefined)
  const takeBack = () =>
    model.speakPersonally(post.id).catch((reason) => {
      error.value = reason
    })
  return (
    <>
      <WordsButton
        label={`${threads.personally}: ${threads.permalink(post.number)}`}
        onClick={takeBack}
      >
        {threads.personally}
      </WordsButton>
      {error.value !== undefined && <Failure error={error.value} />}
    </>
  )
}
