import { useSignal } from '@preact/signals'
import type { Event } from '../../server/events/contract.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { words } from '../words/words.ts'
import { attend, type EventModel, withdraw } from './event.ts'

/** Beside an event: one's own registration, who else is there, and the date to take along. */
export function Attendance({ model, event }: { model: EventModel; event: Event }) {
  const { events } = words()
  const { may, attendance, capacity, state } = event
  const hasPlaces = may.attend || attendance !== 'none' || capacity !== null
  return (
    <>
      {state !== 'cancelled' && hasPlaces && (
        <section>
          <h2>{events.yours}</h2>
          <Registration model={model} event={event} />
        </section>
      )}
      {event.authorities.length > 0 && (
        <section>
          <h2>{events.present}</h2>
          <ul>
            {event.authorities.map(({ authority, attending }) => (
              <li key={authority.id}>
                <Badge authority={authority} /> {attending}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{events.calendar}</h2>
        <p>
          <a href={`/api/events/${event.id}/calendar.ics`} download>
            {events.ics}
          </a>
        </p>
      </section>
    </>
  )
}

function Registration({ model, event }: { model: EventModel; event: Event }) {
  const { events } = words()
  const error = useSignal<unknown>(undefined)
  const busy = useSignal(false)
  const full = event.capacity !== null && event.seatsTaken >= event.capacity

  async function change(act: typeof attend) {
    busy.value = true
    error.value = undefined
    await act(model, event.id).catch((reason) => {
      error.value = reason
    })
    busy.value = false
  }

  return (
    <>
      {event.attendance === 'seated' && <p class="ok">{events.seated}</p>}
      {event.attendance === 'waiting' && <p class="warm">{events.waiting}</p>}
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
          {event.waiting > 0 && <>, {events.onWaitingList(event.waiting)}</>}
        </p>
      )}
      {event.may.attend && (
        <div class="actions">
          {event.attendance === 'none' ? (
            <Button kind="primary" disabled={busy.value} onClick={() => change(attend)}>
              {full ? events.registerWaiting : events.register}
            </Button>
          ) : (
            <Button disabled={busy.value} onClick={() => change(withdraw)}>
              {events.withdraw}
            </Button>
          )}
        </div>
      )}
      {error.value !== undefined && <Failure error={error.value} />}
    </>
  )
}
