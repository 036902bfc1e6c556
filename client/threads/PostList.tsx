import { useSignal } from '@preact/signals'
import { Fragment } from 'preact'
import type { Post, Thread } from '../../server/threads/contract.ts'
import { Button } from '../ui/Button.tsx'
import { words } from '../words/words.ts'
import { PostArticle } from './PostArticle.tsx'
import { ReplyForm } from './ReplyForm.tsx'
import type { ThreadModel } from './thread.ts'

/** The conversation in the order it was held, and the place to go on with it. */
export function PostList({ thread, model }: { thread: Thread; model: ThreadModel }) {
  const { threads, app } = words()
  const replyTo = useSignal(1)
  const posts = model.inOrder.value
  const byNumber = new Map(posts.map((post) => [post.number, post]))
  const firstNew = posts.find(({ number }) => number > model.knownTo.value)?.number
  const newCount = thread.postCount - model.knownTo.value

  function replyToPost(post: Post) {
    replyTo.value = post.number
    document.getElementById('reply')?.focus()
  }

  return (
    <>
      <ol class="posts">
        {posts.map((post) => (
          <Fragment key={post.id}>
            {post.number === firstNew && (
              <li class="new-line" aria-hidden="true">
                {threads.newSince(newCount)}
              </li>
            )}
            <li>
              <PostArticle
                post={post}
                answered={
                  post.replyTo === null || post.replyTo === 1
                    ? undefined
                    : byNumber.get(post.replyTo)
                }
                model={model}
                onReply={thread.may.reply ? () => replyToPost(post) : undefined}
              />
            </li>
          </Fragment>
        ))}
      </ol>
      {model.next.value !== null && (
        <div class="actions">
          <Button onClick={model.more}>{app.more}</Button>
        </div>
      )}
      {thread.locked && (
        <p class="notice" role="status">
          {threads.lockedNotice}
        </p>
      )}
      <ReplyForm
        thread={thread}
        model={model}
        replyTo={replyTo}
        answered={byNumber.get(replyTo.value)}
      />
    </>
  )
}
