import { words } from '../../words/words.ts'
import { PostArticle } from '../post/PostArticle.tsx'
import type { PostListContext } from './context.ts'
import { NewLine } from './NewLine.tsx'
import { PostsInTime } from './PostsInTime.tsx'
import { type Branch, postsOf } from './tree.ts'

/** So many levels stand below each other; what is deeper is folded, and told in the order of time. */
const DEEPEST_LEVEL = 3

interface Props {
  branches: Branch[]
  reading: PostListContext
  level?: number
}

/** Replies under what they answer. */
export function PostTree({ branches, reading, level = 1 }: Props) {
  const { model, onReplyTo, isNew, firstNew, newCount, byNumber } = reading
  return (
    // Without its markers it would be no list to Safari.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol role="list" class={level === 1 ? 'posts' : 'replies'}>
      {branches.map(({ post, replies }) => (
        <li key={post.id} class={isNew(post) ? 'fresh' : undefined}>
          {post.number === firstNew && <NewLine count={newCount} />}
          <PostArticle
            post={post}
            answers={level === 1 && !byNumber.has(post.replyTo ?? 1) ? post.replyTo : null}
            answered={undefined}
            isNew={isNew(post)}
            model={model}
            onReply={onReplyTo && (() => onReplyTo(post))}
            onQuote={reading.onQuote}
          />
          {replies.length > 0 && level < DEEPEST_LEVEL && (
            <PostTree branches={replies} reading={reading} level={level + 1} />
          )}
          {replies.length > 0 && level === DEEPEST_LEVEL && (
            <Folded branches={replies} reading={reading} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Open by itself where something new is in it. */
function Folded({ branches, reading }: Omit<Props, 'level'>) {
  const posts = postsOf(branches)
  const fresh = posts.some(reading.isNew)
  return (
    <details class="folded" open={fresh}>
      <summary>{words().threads.folded(posts.length)}</summary>
      <PostsInTime posts={posts} reading={reading} />
    </details>
  )
}
