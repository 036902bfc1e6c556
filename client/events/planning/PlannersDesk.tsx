import { useSignal } from '@preact/signals'
import type { Event } from '../../../server/events/contract.ts'
import type { Founding } from '../../../server/founding/contract.ts'
import { minute } from '../../platform/clock.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { words } from '../../words/words.ts'
import { cancelEvent, endEvent, publishEvent } from '../api.ts'
import { whatCancellingDoes, whatEndingDoes, whatPublishingDoes } from '../consequences.ts'
import type { EventModel } from '../event.ts'

interface Props {
  model: EventModel
  event: Event
  founding: Founding | null
}

/** What those who plan an event can do with it; what cannot be undone says first what follows. */
export function PlannersDesk({ model, event, founding }: Props) {
  const { events, planning } = words()
  const asking = useSignal<'publish' | 'cancel' | 'end' | undefined>(undefined)
  const close = () => (asking.value = undefined)
  const done = async () => {
    close()
    await model.reload()
  }
  const hasBegun = Date.parse(event.startsAt) <= minute.value
  const isDraft = event.state === 'draft'
  const wouldEndAtOnce = isDraft && Date.parse(event.endsAt) <= minute.value
  return (
    <section class="notice" aria-label={events.planning}>
      {isDraft && <p>{events.publishHint}</p>}
      {wouldEndAtOnce && (
        <Notice kind="failure">
          <p>{planning.problems.isPast}</p>
        </Notice>
      )}
      <div class="actions">
        {isDraft && !wouldEndAtOnce && (
          <Button kind="primary" onClick={() => (asking.value = 'publish')}>
            {events.publish}
          </Button>
        )}
        <ButtonLink href={`/events/${event.id}/edit`}>{events.edit}</ButtonLink>
        {event.state === 'published' && hasBegun && (
          <Button onClick={() => (asking.value = 'end')}>{events.endNow}</Button>
        )}
        <Button onClick={() => (asking.value = 'cancel')}>{events.cancelEvent}</Button>
      </div>
      {asking.value === 'publish' && (
        <ConfirmDialog
          title={events.publish}
          consequences={whatPublishingDoes(event, founding)}
          onConfirm={() => publishEvent(event.id).then(done)}
          onClose={close}
        />
      )}
      {asking.value === 'cancel' && (
        <ConfirmDialog
          title={events.cancelEvent}
          consequences={whatCancellingDoes(event)}
          withReason
          reasonHint={events.cancelReasonHint}
          onConfirm={(reason) => cancelEvent(event.id, reason).then(done)}
          onClose={close}
        />
      )}
      {asking.value === 'end' && (
        <ConfirmDialog
          title={events.endNow}
          consequences={whatEndingDoes(event, founding)}
          onConfirm={() => endEvent(event.id).then(done)}
          onClose={close}
        />
      )}
    </section>
  )
}
