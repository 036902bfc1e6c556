import type { Post } from '../../server/threads/contract.ts'
import { words } from '../words/words.ts'
import { ActButton } from './ActButton.tsx'

export function PostModeration({ post, onDone }: { post: Post; onDone: () => Promise<void> }) {
  return (
    <ActButton
      act={post.hidden ? 'restore' : 'hide'}
      path={`/posts/${post.id}/acts`}
      to={words().threads.permalink(post.number)}
      onDone={onDone}
    />
  )
}
