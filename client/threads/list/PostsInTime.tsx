import type { Post } from '../../../server/threads/contract.ts'
import { PostArticle } from '../post/PostArticle.tsx'
import type { PostListContext } from './context.ts'
import { NewLine } from './NewLine.tsx'

/** The conversation in the order it was held, and in it a line where the new begins. */
export function PostsInTime({ posts, reading }: { posts: Post[]; reading: PostListContext }) {
  const { model, isNew, firstNew, newCount, byNumber, onReplyTo } = reading
  return (
    <ol class="posts">
      {posts.map((post) => (
        <li key={post.id} class={isNew(post) ? 'fresh' : undefined}>
          {post.number === firstNew && <NewLine count={newCount} />}
          <PostArticle
            post={post}
            answers={post.replyTo}
            answered={byNumber.get(post.replyTo ?? 0)}
            isNew={isNew(post)}
            model={model}
            onReply={onReplyTo && (() => onReplyTo(post))}
            onQuote={reading.onQuote}
          />
        </li>
      ))}
    </ol>
  )
}
