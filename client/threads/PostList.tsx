import { useSignal } from '@preact/signals'
import type { Post, Thread } from '../../server/threads/contract.ts'
import { Button } from '../ui/Button.tsx'
import { words } from '../words/words.ts'
import { PostsInTime } from './PostsInTime.tsx'
import { PostTree } from './PostTree.tsx'
import { ReplyForm } from './ReplyForm.tsx'
import { readingOrder } from './reading-order.ts'
import type { ThreadModel } from './thread.ts'
import { treeOf } from './tree.ts'

/** What both orders need to show a post. */
export interface Reading {
  model: ThreadModel
  byNumber: ReadonlyMap<number, Post>
  /** The number of the first post that has come since the page was opened. */
  firstNew: number | undefined
  newCount: number
  /** Where there is no replying, there is none. */
  onReplyTo: ((post: Post) => void) | undefined
}

/** The conversation, as a tree or in the order it was held, and the place to go on with it. */
export function PostList({ thread, model }: { thread: Thread; model: ThreadModel }) {
  const { threads, app } = words()
  const replyTo = useSignal(1)
  const posts = model.inOrder.value

  function replyToPost(post: Post) {
    replyTo.value = post.number
    document.getElementById('reply')?.focus()
  }

  const reading: Reading = {
    model,
    byNumber: new Map(posts.map((post) => [post.number, post])),
    firstNew: posts.find(({ number }) => number > model.knownTo.value)?.number,
    newCount: thread.postCount - model.knownTo.value,
    onReplyTo: thread.may.reply ? replyToPost : undefined,
  }
  return (
    <>
      {readingOrder.value === 'tree' ? (
        <PostTree branches={treeOf(posts)} reading={reading} />
      ) : (
        <PostsInTime posts={posts} reading={reading} />
      )}
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
        answered={reading.byNumber.get(replyTo.value)}
      />
    </>
  )
}
