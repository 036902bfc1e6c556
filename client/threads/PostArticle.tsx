import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Post } from '../../server/threads/contract.ts'
import { PostModeration } from '../moderation/PostModeration.tsx'
import { Badge } from '../ui/Badge.tsx'
import { WordsButton } from '../ui/Button.tsx'
import { Prose } from '../ui/Prose.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { AcceptButton } from './AcceptButton.tsx'
import { EditForm } from './EditForm.tsx'
import { HelpfulAnswers } from './HelpfulAnswers.tsx'
import type { ThreadModel } from './thread.ts'

interface Props {
  post: Post
  /** The number of the post it answers, where that does not stand right above it. */
  answers: number | null
  /** That post, where it is loaded. */
  answered: Post | undefined
  model: ThreadModel
  onReply: (() => void) | undefined
}

/** A name and whose, the words, and what can be done with them. */
export function PostArticle({ post, answers, answered, model, onReply }: Props) {
  const { threads } = words()
  const editing = useSignal(false)
  const author = post.author?.name ?? threads.fromFounding
  const end = useRef<HTMLElement>(null)
  useEffect(() => model.reading.watch(end.current!), [model])
  return (
    <article
      id={`post-${post.number}`}
      tabIndex={-1}
      class={['post', post.hidden && 'hidden', post.accepted && 'accepted']
        .filter(Boolean)
        .join(' ')}
      aria-label={`${threads.permalink(post.number)}, ${author}`}
    >
      {post.accepted && <p class="ok">{threads.helpful}</p>}
      <header>
        <b>{author}</b>
        {post.author && <Badge authority={post.author.authority} />}
        <span class="when">
          {post.editedAt && <>{threads.edited} · </>}
          <a href={`#post-${post.number}`}>
            <span class="sr-only">{threads.permalink(post.number)}, </span>
            <Time at={post.publishedAt} />
          </a>
        </span>
      </header>
      {answers !== null && answers > 1 && (
        <p class="answers">
          <a href={`#post-${answers}`}>
            {answered
              ? threads.replyToName(answered.author?.name ?? threads.fromFounding)
              : threads.replyToNumber(answers)}
          </a>
        </p>
      )}
      {post.hidden && <p class="warm">{post.html === null ? threads.hidden : threads.hiddenFor}</p>}
      {editing.value ? (
        <EditForm post={post} model={model} onDone={() => (editing.value = false)} />
      ) : (
        post.html !== null && <Prose html={post.html} />
      )}
      {post.number === 1 && <HelpfulAnswers answers={model.thread.value?.answers ?? []} />}
      <footer class="post-actions" ref={end} data-end={post.number}>
        {onReply && (
          <WordsButton label={threads.replyTo(post.number)} shortcut="reply" onClick={onReply}>
            {threads.reply}
          </WordsButton>
        )}
        {post.may.edit && !editing.value && (
          <WordsButton
            label={`${threads.edit}: ${threads.permalink(post.number)}`}
            onClick={() => (editing.value = true)}
          >
            {threads.edit}
          </WordsButton>
        )}
        <WordsButton
          label={`${threads.leaveOpen}: ${threads.permalink(post.number)}`}
          shortcut="leave-open"
          onClick={() => void model.reading.leaveOpen(post.number)}
        >
          {threads.leaveOpen}
        </WordsButton>
        {post.may.accept && <AcceptButton post={post} model={model} />}
        {post.may.moderate && <PostModeration post={post} onDone={model.catchUp} />}
      </footer>
    </article>
  )
}
