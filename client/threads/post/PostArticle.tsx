import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Post } from '../../../server/threads/contract.ts'
import { PostFiles } from '../../files/PostFiles.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'
import { EditForm } from '../writing/EditForm.tsx'
import { AnswersLine } from './AnswersLine.tsx'
import { HelpfulAnswers } from './HelpfulAnswers.tsx'
import { PostActions } from './PostActions.tsx'
import { PostHeader } from './PostHeader.tsx'

interface Props {
  post: Post
  /** The number of the post it answers, where that does not stand right above it. */
  answers: number | null
  /** That post, where it is loaded. */
  answered: Post | undefined
  /** Whether it has come since the reader's last visit. */
  isNew?: boolean
  model: ThreadModel
  onReply: (() => void) | undefined
  onQuote: ((post: Post) => void) | undefined
}

/** A name and whose, the words, and what can be done with them. */
export function PostArticle(props: Props) {
  const { post, answers, answered, isNew = false, model, onReply, onQuote } = props
  const { threads } = words()
  const editing = useSignal(false)
  const author = post.author?.name ?? threads.fromFounding
  const article = useRef<HTMLElement>(null)
  const end = useRef<HTMLElement>(null)
  useEffect(() => model.reading.watch(end.current!), [model])
  function endEditing() {
    editing.value = false
    article.current?.focus({ preventScroll: true })
  }
  return (
    <article
      ref={article}
      id={`post-${post.number}`}
      tabIndex={-1}
      data-first={post.number === 1 || undefined}
      class={['post', post.hidden && 'hidden', post.accepted && 'accepted']
        .filter(Boolean)
        .join(' ')}
      aria-label={[
        threads.permalink(post.number),
        author,
        post.author?.authority.shortName,
        post.replyTo && threads.answersNumber(post.replyTo),
      ]
        .filter(Boolean)
        .join(', ')}
    >
      {post.accepted && <p class="ok">{threads.helpful}</p>}
      <PostHeader post={post} isNew={isNew} />
      <AnswersLine post={post} number={answers} answered={answered} />
      {post.hidden && <p class="warm">{post.html === null ? threads.hidden : threads.hiddenFor}</p>}
      {post.withdrawn && <p class="muted">{threads.withdrawn}</p>}
      {editing.value ? (
        <EditForm post={post} model={model} onDone={endEditing} />
      ) : (
        post.html !== null && <Prose html={post.html} />
      )}
      {!editing.value && <PostFiles post={post} />}
      {post.number === 1 && <HelpfulAnswers answers={model.thread.value?.answers ?? []} />}
      <footer class="post-actions" ref={end} data-end={post.number}>
        {!editing.value && (
          <PostActions
            post={post}
            model={model}
            onReply={onReply}
            onQuote={onQuote && (() => onQuote(post))}
            onEdit={() => (editing.value = true)}
          />
        )}
      </footer>
    </article>
  )
}
