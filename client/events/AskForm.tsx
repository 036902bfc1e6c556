import { useSignal } from '@preact/signals'
import { post } from '../http.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { AreaField } from '../ui/Field.tsx'
import { useSubmit } from '../ui/submit.ts'
import { words } from '../words/words.ts'

export function AskForm({ talkId, onAsked }: { talkId: number; onAsked: () => Promise<void> }) {
  const { events } = words()
  const body = useSignal('')
  const { busy, error, submit } = useSubmit(async (key) => {
    await post(`/talks/${talkId}/questions`, { body: body.value }, key)
    body.value = ''
    announce(events.asked)
    await onAsked()
  })
  return (
    <form onSubmit={submit}>
      <AreaField
        label={events.yourQuestion}
        required
        maxLength={2000}
        value={body.value}
        onInput={(it) => (body.value = it)}
      />
      {error.value !== undefined && (
        <Failure error={error.value} labels={{ body: events.yourQuestion }} />
      )}
      <Button kind="primary" type="submit" disabled={busy.value}>
        {events.ask}
      </Button>
    </form>
  )
}
