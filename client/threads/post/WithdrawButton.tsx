import { useSignal } from '@preact/signals'
import type { Post } from '../../../server/threads/contract.ts'
import { WordsButton } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'

/** Takes back what one has said, once one has been told what that means. */
export function WithdrawButton({ post, model }: { post: Post; model: ThreadModel }) {
  const { threads } = words()
  const asking = useSignal(false)
  return (
    <>
      <WordsButton
        label={`${threads.withdraw}: ${threads.permalink(post.number)}`}
        onClick={() => (asking.value = true)}
      >
        {threads.withdraw}
      </WordsButton>
      {asking.value && (
        <ConfirmDialog
          title={threads.withdrawTitle}
          text={post.number === 1 ? threads.withdrawAll : threads.withdrawText}
          onConfirm={async () => {
            await model.withdraw(post.id)
            asking.value = false
          }}
          onClose={() => (asking.value = false)}
        />
      )}
    </>
  )
}
