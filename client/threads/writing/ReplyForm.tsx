import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Post, Thread } from '../../../server/threads/contract.ts'
import { DraftFound, DraftState } from '../../drafts/DraftState.tsx'
import type { DraftModel } from '../../drafts/draft.ts'
import { PostComposer } from '../../files/PostComposer.tsx'
import { goTo } from '../../platform/navigation.ts'
import { useSubmit } from '../../platform/submit.ts'
import { Button, WordsButton } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'
import { VoiceChoice } from './VoiceChoice.tsx'

interface Props {
  thread: Thread
  model: ThreadModel
  draft: DraftModel
  answered: Post | undefined
}

/** What is written here stays until it has been sent, whatever happens. */
export function ReplyForm({ thread, model, draft, answered }: Props) {
  const { threads } = words()
  const form = useRef<HTMLFormElement>(null)
  const { body, replyTo } = draft
  const number = replyTo.value ?? 1
  const forAuthority = useSignal(false)
  /** What has been sent, for which the next reply is another: of an upload that failed nothing is left. */
  const sent = useSignal(0)
  const { busy, error, submit } = useSubmit(async (key) => {
    await draft.settle()
    const mine = await model.reply(number, body.value, key, forAuthority.value)
    forAuthority.value = false
    draft.clear()
    sent.value = mine.number
    goTo(`post-${mine.number}`)
  })
  // Once the thread is locked there is nothing to write here, unless something was being written.
  const isShown = thread.may.reply || body.value !== ''
  useEffect(() => (isShown ? onceNear(form.current!, draft.find) : undefined), [isShown, draft])
  if (!isShown) return null
  return (
    <form class="reply" ref={form} onSubmit={submit} onFocusOut={draft.save} noValidate>
      <h2>{threads.replyTitle}</h2>
      <p class="muted">
        {number === 1
          ? threads.replyToOpening
          : threads.replyHere(answered?.author?.name ?? threads.fromFounding)}{' '}
        {number !== 1 && (
          <WordsButton onClick={() => (replyTo.value = 1)}>{threads.notToThem}</WordsButton>
        )}
      </p>
      <DraftFound draft={draft} />
      <PostComposer
        key={sent.value}
        id="reply"
        label={threads.replyTitle}
        text={body}
        community={thread.community.id}
        error={error.value}
      />
      <VoiceChoice chosen={forAuthority} />
      {error.value !== undefined && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {threads.send}
        </Button>
        <DraftState draft={draft} />
      </div>
    </form>
  )
}

/** When an element comes into sight, or soon will. */
function onceNear(element: Element, then: () => void) {
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      sight.disconnect()
      then()
    },
    { rootMargin: '400px' },
  )
  sight.observe(element)
  return () => sight.disconnect()
}
