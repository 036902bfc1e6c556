import { useEffect, useMemo } from 'preact/hooks'
import type { Post } from '../../server/threads/contract.ts'
import { PostComposer } from '../files/PostComposer.tsx'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'
import { keptEdit } from './kept-edit.ts'
import { NewerWords } from './NewerWords.tsx'
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
  const { draft, start, stop, startFrom, forget } = useMemo(() => keptEdit(post), [post.id])
  useEffect(() => stop, [stop])
  const { busy, error, submit } = useSubmit(async () => {
    await model.edit(post.id, draft.text.value, start.value)
    done()
  })
  function done() {
    forget()
    onDone()
  }
  return (
    <form onSubmit={submit} noValidate>
      <PostComposer id={`edit-${post.id}`} label={threads.body} text={draft.text} autofocus />
      {post.version !== start.value && (
        <NewerWords
          post={post}
          mine={draft.text.value}
          onKeep={() => startFrom(post)}
          onAdopt={() => {
            startFrom(post)
            draft.text.value = post.body ?? ''
          }}
        />
      )}
      {error.value !== undefined && post.version === start.value && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {app.save}
        </Button>
        <Button onClick={done}>{app.cancel}</Button>
      </div>
    </form>
  )
}
