import { useLayoutEffect } from 'preact/hooks'
import type { Post, Thread } from '../../../server/threads/contract.ts'
import { writeBlock } from '../../composer/write.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { enterAt } from '../../platform/navigation.ts'
import { useScrollAnchoring } from '../../platform/scroll-anchoring.ts'
import { Announced } from '../../ui/Announced.tsx'
import { ScrollSentinel } from '../../ui/ScrollSentinel.tsx'
import { words } from '../../words/words.ts'
import { PostArticle } from '../post/PostArticle.tsx'
import { isMe, isThere, type ThreadModel } from '../thread.ts'
import { QuoteSelection } from '../writing/QuoteSelection.tsx'
import { ReplyForm } from '../writing/ReplyForm.tsx'
import type { PostListContext } from './context.ts'
import { NextUnread } from './NextUnread.tsx'
import { PostsInTime } from './PostsInTime.tsx'
import { PostTree } from './PostTree.tsx'
import { readingOrder } from './reading-order.ts'
import { treeOf } from './tree.ts'

/** The conversation, as a tree or in the order it was held, and the place to go on with it. */
export function PostList({ thread, model }: { thread: Thread; model: ThreadModel }) {
  const { threads } = words()
  const draft = useDraft(`thread:${thread.id}`, { replyTo: 1 })
  const { loadedPosts } = model
  const posts = loadedPosts.inOrder.value
  const opening = loadedPosts.opening.value
  const newFrom = model.reading.newFrom.value
  useScrollAnchoring('.post')

  function replyToPost(post: Post) {
    draft.replyTo.value = post.number
    document.getElementById('reply')?.focus()
  }

  async function quotePost(post: Post) {
    const prose = document.querySelector(`#post-${post.number} .prose`)
    const { quoteOf } = await import('../../composer/full/quote.ts')
    const field = document.getElementById('reply')
    if (!prose || !(field instanceof HTMLTextAreaElement)) return
    const name = post.author?.name ?? threads.fromFounding
    draft.replyTo.value = post.number
    writeBlock(field, quoteOf(prose, { name, threadId: thread.id, number: post.number }))
  }

  const postOf = (number: number) =>
    opening?.number === number ? opening : posts.find((it) => it.number === number)

  const isNew = (post: Post) => post.number >= newFrom && isThere(post) && !isMe(post.author)
  const firstNew = posts.find(isNew)?.number
  // The page is entered where the reader has not read on yet.
  useLayoutEffect(() => enterAt(firstNew === undefined ? undefined : `post-${firstNew}`), [])

  const reading: PostListContext = {
    model,
    byNumber: new Map(posts.map((post) => [post.number, post])),
    isNew,
    firstNew,
    newCount: loadedPosts.covers(newFrom)
      ? posts.filter(isNew).length
      : Math.max(model.reading.newCount.value, posts.filter(isNew).length),
    onReplyTo: thread.may.reply ? replyToPost : undefined,
    onQuote: thread.may.reply ? (post) => void quotePost(post) : undefined,
  }
  return (
    <>
      {(loadedPosts.previous.value ?? loadedPosts.next.value) !== null && (
        <p class="paper-only muted">{threads.printedInPart}</p>
      )}
      {opening && (
        <div class="posts opening">
          <PostArticle
            post={opening}
            answers={null}
            answered={undefined}
            model={model}
            onReply={thread.may.reply ? () => replyToPost(opening) : undefined}
            onQuote={reading.onQuote}
          />
        </div>
      )}
      {loadedPosts.previous.value !== null && (
        <ScrollSentinel label={threads.earlier} load={model.earlier} />
      )}
      {readingOrder.value === 'tree' ? (
        <PostTree branches={treeOf(posts)} reading={reading} />
      ) : (
        <PostsInTime posts={posts} reading={reading} />
      )}
      {loadedPosts.next.value !== null && (
        <ScrollSentinel label={threads.later} load={model.later} />
      )}
      {thread.locked && <Announced class="notice told">{threads.lockedNotice}</Announced>}
      {reading.onQuote && (
        <QuoteSelection onQuote={(number) => reading.onQuote?.(postOf(number)!)} />
      )}
      <ReplyForm
        thread={thread}
        model={model}
        draft={draft}
        answered={reading.byNumber.get(draft.replyTo.value ?? 1)}
      />
      <NextUnread thread={thread} />
    </>
  )
}
