import { useEffect, useMemo } from 'preact/hooks'
import type { Post } from '../../server/threads/contract.ts'
import { Composer } from '../composer/Composer.tsx'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'
import { keptDraft } from './draft.ts'
import type { ThreadModel } from './thread.ts'

export function EditForm({
  post,
  model,
  onDone,
}: {
  post: Post
  model: ThreadModel
  onDone: () => void
}) {
  const { app, threads } = words()
  const draft = useMemo(() => keptDraft(`post-${post.id}`, post.body ?? ''), [post.id])
  useEffect(() => draft.stop, [draft])
  const { busy, error, submit } = useSubmit(async () => {
    await model.edit(post.id, draft.text.value)
    forget()
  })
  function forget() {
    draft.text.value = post.body ?? ''
    onDone()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Composer id={`edit-${post.id}`} label={threads.body} text={draft.text} autofocus />
      {error.value !== undefined && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {app.save}
        </Button>
        <Button onClick={forget}>{app.cancel}</Button>
      </div>
    </form>
  )
}
