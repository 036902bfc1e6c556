import { Fragment } from 'preact'
import type { Post } from '../../server/threads/contract.ts'
import { words } from '../words/words.ts'
import { PostArticle } from './PostArticle.tsx'
import type { Reading } from './PostList.tsx'

/** The conversation in the order it was held, and in it a line where the new begins. */
export function PostsInTime({ posts, reading }: { posts: Post[]; reading: Reading }) {
  const { model, isNew, firstNew, newCount, byNumber, onReplyTo } = reading
  return (
    <ol class="posts">
      {posts.map((post) => (
        <Fragment key={post.id}>
          {post.number === firstNew && (
            <li class="new-line" aria-hidden="true">
              {words().threads.newSince(newCount)}
            </li>
          )}
          <li class={isNew(post) ? 'fresh' : undefined}>
            <PostArticle
              post={post}
              answers={post.replyTo}
              answered={byNumber.get(post.replyTo ?? 0)}
              model={model}
              onReply={onReplyTo && (() => onReplyTo(post))}
            />
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
