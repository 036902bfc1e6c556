import type { Post } from '../../server/threads/contract.ts'
import { words } from '../words/words.ts'
import { ActButton } from './ActButton.tsx'
import { actOnPost } from './api.ts'

export function PostModeration({ post, onDone }: { post: Post; onDone: () => Promise<void> }) {
  const act = post.hidden ? 'restore' : 'hide'
  return (
    <ActButton
      act={act}
      perform={(reason, key) => actOnPost(post.id, { act, reason }, key)}
      to={words().threads.permalink(post.number)}
      onDone={onDone}
    />
  )
}
