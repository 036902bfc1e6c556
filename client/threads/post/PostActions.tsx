import { useSignal } from '@preact/signals'
import type { Post } from '../../../server/threads/contract.ts'
import { PostModeration } from '../../moderation/PostModeration.tsx'
import { ActionWords } from '../../ui/ActionWords.tsx'
import { WordsButton } from '../../ui/Button.tsx'
import { words } from '../../words/words.ts'
import { isMe, isThere, type ThreadModel } from '../thread.ts'
import { AcceptButton } from './AcceptButton.tsx'
import { PersonalButton } from './PersonalButton.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

interface Props {
  post: Post
  model: ThreadModel
  onReply: (() => void) | undefined
  onQuote: (() => void) | undefined
  onEdit: () => void
}

/** What can be done with a post: words. Those that are seldom wanted unfold beside them. */
export function PostActions({ post, model, onReply, onQuote, onEdit }: Props) {
  const { threads } = words()
  const more = useSignal(false)
  const named = (action: string) => `${action}: ${threads.permalink(post.number)}`
  return (
    <>
      {onReply && isThere(post) && (
        <WordsButton label={threads.replyTo(post.number)} shortcut="reply" onClick={onReply}>
          {threads.reply}
        </WordsButton>
      )}
      {onQuote && post.html !== null && !post.hidden && (
        <WordsButton label={named(threads.quote)} onClick={onQuote}>
          {threads.quote}
        </WordsButton>
      )}
      {post.may.edit && !model.thread.value?.locked && (
        <WordsButton label={named(threads.edit)} onClick={onEdit}>
          {threads.edit}
        </WordsButton>
      )}
      {post.may.accept && <AcceptButton post={post} model={model} />}
      <WordsButton
        label={named(threads.more)}
        expanded={more.value}
        onClick={() => (more.value = !more.value)}
      >
        {threads.more}
      </WordsButton>
      {/* Always there, for the keys that press them. */}
      <div class="more" hidden={!more.value}>
        <ActionWords
          label={named(threads.leaveOpen)}
          shortcut="leave-open"
          act={() => model.reading.leaveOpen(post.number)}
        >
          {threads.leaveOpen}
        </ActionWords>
        {post.forAuthority && isMe(post.author) && <PersonalButton post={post} model={model} />}
        {post.may.withdraw && <WithdrawButton post={post} model={model} />}
        {post.may.moderate && <PostModeration post={post} onDone={model.catchUp} />}
      </div>
    </>
  )
}
