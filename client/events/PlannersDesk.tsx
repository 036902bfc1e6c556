import { useSignal } from '@preact/signals'
import type { Event } from '../../server/events/contract.ts'
import { put } from '../http.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import type { EventModel } from './event.ts'

/** What those who plan an event can do with it. */
export function PlannersDesk({ model, event }: { model: EventModel; event: Event }) {
  const { events } = words()
  const asking = useSignal<'cancel' | 'end' | undefined>(undefined)
  const error = useSignal<unknown>(undefined)
  const done = async () => {
    asking.value = undefined
    await model.reload()
  }
  return (
    <section class="notice" aria-label={events.planning}>
      <b>{events.planning}</b>
      {event.state === 'draft' && <p class="muted">{events.publishHint}</p>}
      <div class="actions">
        {event.state === 'draft' && (
          <Button
            kind="primary"
            onClick={() =>
              put(`/events/${event.id}/publication`).then(done, (reason) => {
                error.value = reason
              })
            }
          >
            {events.publish}
          </Button>
        )}
        <ButtonLink href={`/events/${event.id}/edit`}>{events.edit}</ButtonLink>
        {event.state === 'published' && (
          <Button onClick={() => (asking.value = 'end')}>{events.endNow}</Button>
        )}
        <Button onClick={() => (asking.value = 'cancel')}>{events.cancelEvent}</Button>
      </div>
      {error.value !== undefined && <Failure error={error.value} />}
      {asking.value === 'cancel' && (
        <ConfirmDialog
          title={events.cancelEvent}
          text={events.cancelText}
          withReason
          onConfirm={(reason) => put(`/events/${event.id}/cancellation`, { reason }).then(done)}
          onClose={() => (asking.value = undefined)}
        />
      )}
      {asking.value === 'end' && (
        <ConfirmDialog
          title={events.endNow}
          text={events.endNowText(event.topic.name)}
          onConfirm={() => put(`/events/${event.id}/ending`).then(done)}
          onClose={() => (asking.value = undefined)}
        />
      )}
    </section>
  )
}
