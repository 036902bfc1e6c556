import { useEffect, useId } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Event } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { DraftFound, DraftState } from '../drafts/DraftState.tsx'
import type { DraftModel } from '../drafts/draft.ts'
import { announce } from '../platform/announce.ts'
import { isSaidAt, sentenceAt } from '../platform/sentence.ts'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { AreaField } from '../ui/Field.tsx'
import { words } from '../words/words.ts'
import { askQuestion } from './api.ts'

interface Props {
  talkId: number
  event: Event
  founding: Founding | null
  /** Where the talk goes on, for who can read that. */
  threadId: number | undefined
  draft: DraftModel
  onAsked: () => Promise<void>
}

/**
 * A question to a talk. It is kept like everything that is written here. When the event ends meanwhile, the
 * field stays what it is, and leads to where the question can still be asked.
 */
export function AskForm({ talkId, event, founding, threadId, draft, onAsked }: Props) {
  const { events } = words()
  const { body } = draft
  const mayAsk = event.may.ask
  const id = useId()
  useEffect(() => {
    void draft.find()
    if (mayAsk) document.getElementById(id)?.querySelector('textarea')?.focus()
  }, [draft, id])
  const { busy, error, submit } = useSubmit(async (key) => {
    await draft.settle()
    if (!mayAsk) return
    await askQuestion(talkId, body.value, key)
    draft.clear()
    announce(events.asked)
    await onAsked()
  })
  const why = mayAsk ? undefined : whyNot(event, threadId)
  useEffect(() => {
    if (!why) return
    draft.save()
    announce(why)
  }, [why, draft])
  if (!mayAsk && body.value.trim() === '') return null
  return (
    <form
      id={id}
      class={why && 'notice unasked'}
      onSubmit={submit}
      onFocusOut={draft.save}
      noValidate
    >
      {why && <p>{why}</p>}
      <DraftFound draft={draft} />
      <AreaField
        label={events.yourQuestion}
        error={mayAsk ? sentenceAt('body', error.value) : undefined}
        required
        maxLength={2000}
        value={body.value}
        onInput={(it) => (body.value = it)}
      />
      {mayAsk && error.value !== undefined && !isSaidAt(['body'], error.value) && (
        <Failure error={error.value} />
      )}
      <div class="actions">
        {mayAsk ? (
          <Button kind="primary" type="submit" disabled={busy.value}>
            {events.ask}
          </Button>
        ) : (
          <GoOn draft={draft} threadId={threadId} founding={founding} />
        )}
        <DraftState draft={draft} />
      </div>
    </form>
  )
}

function whyNot({ state }: Event, threadId: number | undefined) {
  const { events } = words()
  if (state === 'cancelled') return events.unaskedCancelled
  return threadId ? events.unasked : events.unaskedOutside
}

function GoOn({ draft, threadId, founding }: Pick<Props, 'draft' | 'threadId' | 'founding'>) {
  const { events } = words()
  const { route } = useLocation()
  async function goOn(path: string) {
    draft.save()
    await draft.settle()
    route(path)
  }
  if (threadId) {
    return (
      <Button kind="primary" onClick={() => void goOn(`/threads/${threadId}#reply`)}>
        {events.askInThread}
      </Button>
    )
  }
  if (!founding) return null
  return (
    <Button kind="primary" onClick={() => void goOn(`/communities/${founding.community.id}`)}>
      {events.toCommunity}
    </Button>
  )
}
