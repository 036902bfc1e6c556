import type { Post } from '../../../server/threads/contract.ts'
import { PostArticle } from '../post/PostArticle.tsx'
import { NewLine } from './NewLine.tsx'
import type { Reading } from './PostList.tsx'

/** The conversation in the order it was held, and in it a line where the new begins. */
export function PostsInTime({ posts, reading }: { posts: Post[]; reading: Reading }) {
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
