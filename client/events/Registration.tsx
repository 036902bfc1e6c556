import { useSignal } from '@preact/signals'
import type { Event } from '../../server/events/contract.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import { attend, type EventModel, withdraw } from './event.ts'

/** One's own registration. A place for which others wait is not given up by the way. */
export function Registration({ model, event }: { model: EventModel; event: Event }) {
  const { events } = words()
  const error = useSignal<unknown>(undefined)
  const busy = useSignal(false)
  const asking = useSignal(false)
  const { attendance, waiting } = event
  const full = event.capacity !== null && event.seatsTaken >= event.capacity
  const isWaiting = attendance === 'waiting'
  const leave = isWaiting ? events.leaveList : events.withdraw

  async function change(act: typeof attend) {
    busy.value = true
    error.value = undefined
    await act(model, event.id).catch((reason) => {
      error.value = reason
    })
    busy.value = false
  }
  function onLeave() {
    if (full) asking.value = true
    else void change(withdraw)
  }
  return (
    <>
      {attendance === 'seated' && <p class="ok">{events.seated}</p>}
      {isWaiting && <p class="warm">{events.waiting}</p>}
      {event.link && (
        <p>
          <a href={event.link} rel="noopener noreferrer">
            {events.link}
          </a>
        </p>
      )}
      {event.capacity !== null && (
        <p class="muted">
          {events.seats(event.seatsTaken, event.capacity)}
          {waiting > 0 && <>, {events.onWaitingList(waiting)}</>}
        </p>
      )}
      {event.may.attend && (
        <div class="actions">
          {attendance === 'none' ? (
            <Button kind="primary" disabled={busy.value} onClick={() => change(attend)}>
              {full ? events.registerWaiting : events.register}
            </Button>
          ) : (
            <Button disabled={busy.value} onClick={onLeave}>
              {leave}
            </Button>
          )}
        </div>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
      {asking.value && (
        <ConfirmDialog
          title={leave}
          consequences={[
            ...(!isWaiting && waiting > 0 ? [events.seatGoesOn(waiting)] : []),
            events.placeGoes,
          ]}
          onConfirm={async () => {
            await withdraw(model, event.id)
            asking.value = false
          }}
          onClose={() => (asking.value = false)}
        />
      )}
    </>
  )
}
