import type { Post } from '../../../server/threads/contract.ts'
import { useLoaded } from '../../platform/load.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { words } from '../../words/words.ts'

interface Props {
  /** As it is by now. */
  post: Post
  /** As it is being written here. */
  mine: string
  onKeep: () => void
  onAdopt: () => void
}

/** The post that is being edited here was edited elsewhere meanwhile: its writer sees how, and chooses. */
export function NewerText({ post, mine, onKeep, onAdopt }: Props) {
  const { threads } = words()
  const difference = useLoaded(() => import('./Difference.tsx')).value.value
  return (
    <section aria-label={threads.newerWords}>
      <Notice kind="failure">
        <p>{threads.editedElsewhere}</p>
      </Notice>
      {difference && <difference.Difference before={post.body ?? ''} after={mine} />}
      <div class="actions">
        <Button onClick={onKeep}>{threads.keepMine}</Button>
        <Button onClick={onAdopt}>{threads.adoptNewer}</Button>
      </div>
    </section>
  )
}
