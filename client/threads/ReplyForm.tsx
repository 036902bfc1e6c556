import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Post, Thread } from '../../server/threads/contract.ts'
import { PostComposer } from '../files/PostComposer.tsx'
import { Button, WordsButton } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { goTo } from '../ui/navigation.ts'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'
import { keptDraft } from './draft.ts'
import type { ThreadModel } from './thread.ts'
import { VoiceChoice } from './VoiceChoice.tsx'

interface Props {
  thread: Thread
  model: ThreadModel
  /** The number of the post that is answered. */
  replyTo: Signal<number>
  answered: Post | undefined
}

/** What is written here stays until it has been sent, whatever happens. */
export function ReplyForm({ thread, model, replyTo, answered }: Props) {
  const { threads } = words()
  const draft = useMemo(() => keptDraft(`thread-${thread.id}`), [thread.id])
  useEffect(() => draft.stop, [draft])
  const forAuthority = useSignal(false)
  const { busy, error, submit } = useSubmit(async (key) => {
    const mine = await model.reply(replyTo.value, draft.text.value, key, forAuthority.value)
    forAuthority.value = false
    draft.text.value = ''
    replyTo.value = 1
    goTo(`post-${mine.number}`)
  })
  // Once the thread is locked there is nothing to write here, unless something was being written.
  if (!thread.may.reply && draft.text.value === '') return null
  return (
    <form class="reply" onSubmit={submit} noValidate>
      <h2>{threads.replyTitle}</h2>
      <p class="muted">
        {replyTo.value === 1
          ? threads.replyToOpening
          : threads.replyHere(answered?.author?.name ?? threads.fromFounding)}{' '}
        {replyTo.value !== 1 && (
          <WordsButton onClick={() => (replyTo.value = 1)}>{threads.notToThem}</WordsButton>
        )}
      </p>
      {draft.restored && <p class="muted">{threads.draft}</p>}
      <PostComposer id="reply" label={threads.replyTitle} text={draft.text} />
      <VoiceChoice chosen={forAuthority} />
      {error.value !== undefined && <Failure error={error.value} />}
      <Button kind="primary" type="submit" disabled={busy.value}>
        {threads.send}
      </Button>
    </form>
  )
}
