import type { Post } from '../../../server/threads/contract.ts'
import { ActionWords } from '../../ui/ActionWords.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'

/** Takes back that one's post speaks for one's authority. */
export function PersonalButton({ post, model }: { post: Post; model: ThreadModel }) {
  const { threads } = words()
  return (
    <ActionWords
      label={`${threads.personally}: ${threads.permalink(post.number)}`}
      act={() => model.dropAttribution(post.id)}
    >
      {threads.personally}
    </ActionWords>
  )
}
