import { useSignal } from '@preact/signals'
import type { Post } from '../../server/threads/contract.ts'
import { announce } from '../platform/announce.ts'
import { isSaidAt, sentenceAt } from '../platform/sentence.ts'
import { useSubmit } from '../platform/submit.ts'
import { editPost, withdrawPost } from '../threads/api.ts'
import { Button, WordsButton } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { AreaField } from '../ui/Field.tsx'
import { Prose } from '../ui/Prose.tsx'
import { words } from '../words/words.ts'

interface Props {
  question: Post
  onChanged: () => Promise<void>
}

/** What somebody asked of a talk that goes on where they do not read: they can correct it, and take it back. */
export function OwnQuestion({ question, onChanged }: Props) {
  const { events, threads } = words()
  const editing = useSignal(false)
  const asking = useSignal(false)
  return (
    <section class="own-question" aria-label={events.ownQuestion}>
      <p class="muted">{question.hidden ? events.ownQuestionHidden : events.ownQuestionAsked}</p>
      {editing.value ? (
        <EditQuestion {...{ question, onChanged }} onDone={() => (editing.value = false)} />
      ) : (
        question.html && <Prose html={question.html} />
      )}
      {!editing.value && (
        <div class="actions">
          {question.may.edit && (
            <WordsButton onClick={() => (editing.value = true)}>{threads.edit}</WordsButton>
          )}
          {question.may.withdraw && (
            <WordsButton onClick={() => (asking.value = true)}>{threads.withdraw}</WordsButton>
          )}
        </div>
      )}
      {asking.value && (
        <ConfirmDialog
          title={events.withdrawQuestion}
          text={threads.withdrawText}
          onConfirm={async () => {
            await withdrawPost(question.id)
            asking.value = false
            announce(threads.withdrawn)
            await onChanged()
          }}
          onClose={() => (asking.value = false)}
        />
      )}
    </section>
  )
}

function EditQuestion({ question, onChanged, onDone }: Props & { onDone: () => void }) {
  const { app, events } = words()
  const body = useSignal(question.body ?? '')
  const { busy, error, submit } = useSubmit(async () => {
    await editPost(question.id, { body: body.value, version: question.version })
    await onChanged()
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate>
      <AreaField
        label={events.ownQuestion}
        error={sentenceAt('body', error.value)}
        required
        value={body.value}
        onInput={(it) => (body.value = it)}
      />
      {error.value !== undefined && !isSaidAt(['body'], error.value) && (
        <Failure error={error.value} />
      )}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {app.save}
        </Button>
        <Button onClick={onDone}>{app.cancel}</Button>
      </div>
    </form>
  )
}
