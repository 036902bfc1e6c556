import type { EventSummary } from '../../server/events/contract.ts'
import { Badge } from '../ui/Badge.tsx'
import { minute } from '../ui/clock.ts'
import { clockTime, weekday } from '../ui/dates.ts'
import { words } from '../words/words.ts'
import { isRunning } from './NextEvents.tsx'

/** An event as a line of a list. */
export function EventRow({ event }: { event: EventSummary }) {
  const { events, time } = words()
  const state = events.states[event.state as keyof typeof events.states]
  const startsAt = new Date(event.startsAt)
  const isAhead = event.state === 'published' || event.state === 'draft'
  return (
    <li>
      <h3>
        <a href={`/events/${event.id}`}>{event.motto}</a>
      </h3>
      <span class="aside">
        {state && <b class="warm">{state}</b>}
        {event.attendance === 'seated' && isAhead && <b class="ok">{events.seatedShort}</b>}
        {event.attendance === 'seated' && event.state === 'ended' && events.wereThereShort}
        {event.attendance === 'waiting' && isAhead && <b class="warm">{events.waitingShort}</b>}
      </span>
      <p>
        <time dateTime={event.startsAt}>
          {weekday(startsAt)}, {clockTime(startsAt)}
        </time>
        {isRunning(event, minute.value) && (
          <b class="warm">
            {' '}
            · {events.runningUntil(time.clock(clockTime(new Date(event.endsAt))))}
          </b>
        )}{' '}
        · {event.place} · <Badge authority={event.host} />
      </p>
    </li>
  )
}
