import { useEffect } from 'preact/hooks'
import type { Post } from '../../../server/threads/contract.ts'
import { DraftFound, DraftState } from '../../drafts/DraftState.tsx'
import { useDraft } from '../../drafts/use-draft.ts'
import { PostComposer } from '../../files/PostComposer.tsx'
import { useSubmit } from '../../platform/submit.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { words } from '../../words/words.ts'
import type { ThreadModel } from '../thread.ts'
import { NewerText } from '../versions/NewerText.tsx'

interface Props {
  post: Post
  model: ThreadModel
  onDone: () => void
}

/** An edit is kept together with the version of the post that it started from. */
export function EditForm({ post, model, onDone }: Props) {
  const { app, threads } = words()
  const before = post.body ?? ''
  const draft = useDraft(`post:${post.id}`, { body: before, version: post.version })
  const { body, version } = draft
  useEffect(() => void draft.find(), [draft])
  const { busy, error, submit } = useSubmit(async () => {
    await draft.settle()
    await model.edit(post.id, body.value, version.value ?? post.version)
    done()
  })
  function done() {
    draft.clear(true)
    onDone()
  }
  const isCurrent = version.value === post.version
  return (
    <form onSubmit={submit} onFocusOut={draft.save} noValidate>
      <DraftFound draft={draft} />
      <PostComposer
        id={`edit-${post.id}`}
        label={threads.body}
        text={body}
        community={model.thread.value?.community.id}
        error={error.value}
        autofocus
      />
      {!isCurrent && (
        <NewerText
          post={post}
          mine={body.value}
          onKeep={() => (version.value = post.version)}
          onAdopt={() => {
            version.value = post.version
            body.value = before
          }}
        />
      )}
      {error.value !== undefined && isCurrent && <Failure error={error.value} />}
      <div class="actions">
        <Button kind="primary" type="submit" disabled={busy.value}>
          {app.save}
        </Button>
        <Button onClick={done}>{app.cancel}</Button>
        <DraftState draft={draft} />
      </div>
    </form>
  )
}
