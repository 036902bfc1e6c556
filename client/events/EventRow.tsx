import type { EventSummary } from '../../server/events/contract.ts'
import { Badge } from '../ui/Badge.tsx'
import { clockTime, weekday } from '../ui/dates.ts'
import { words } from '../words/words.ts'

/** An event as a line of a list. */
export function EventRow({ event }: { event: EventSummary }) {
  const { events } = words()
  const state = events.states[event.state as keyof typeof events.states]
  const startsAt = new Date(event.startsAt)
  return (
    <li>
      <h3>
        <a href={`/events/${event.id}`}>{event.motto}</a>
      </h3>
      <span class="aside">
        {state && <b class="warm">{state}</b>}
        {event.attendance === 'seated' && <b class="ok">{events.seatedShort}</b>}
        {event.attendance === 'waiting' && <b class="warm">{events.waitingShort}</b>}
      </span>
      <p>
        <time dateTime={event.startsAt}>
          {weekday(startsAt)}, {clockTime(startsAt)}
        </time>{' '}
        · {event.place} · <Badge authority={event.host} />
      </p>
    </li>
  )
}
