import type { Post } from '../../../server/threads/contract.ts'
import { Badge } from '../../authorities/Badge.tsx'
import { Foreign } from '../../ui/Foreign.tsx'
import { Time } from '../../ui/Time.tsx'
import { words } from '../../words/words.ts'
import { VersionsButton } from '../versions/VersionsButton.tsx'

/** Who says it, for whom, and when. */
export function PostHeader({ post, isNew }: { post: Post; isNew: boolean }) {
  const { threads } = words()
  return (
    <header>
      <h2>{post.author ? <Foreign>{post.author.name}</Foreign> : threads.fromFounding}</h2>
      {post.author && <Badge authority={post.author.authority} />}
      {isNew && <span class="new">{threads.newPost}</span>}
      <span class="when">
        {post.editedAt && (
          <>
            <VersionsButton postId={post.id} number={post.number}>
              {threads.edited}
            </VersionsButton>{' '}
            ·{' '}
          </>
        )}
        <a href={`#post-${post.number}`}>
          <span class="sr-only">{threads.permalink(post.number)}, </span>
          <Time at={post.publishedAt} />
        </a>
      </span>
      {post.forAuthority && (
        <p class="for-authority">
          {threads.inTheNameOf} {post.forAuthority.name} ({post.forAuthority.shortName})
        </p>
      )}
    </header>
  )
}
