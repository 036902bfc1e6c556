import type { EventSummary } from '../../server/events/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { minute } from '../platform/clock.ts'
import { clockTime, weekday } from '../platform/dates.ts'
import { Foreign } from '../ui/Foreign.tsx'
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
        <a href={`/events/${event.id}`}>
          <Foreign>{event.motto}</Foreign>
        </a>
      </h3>
      <span class="aside">
        {state && <b class="warm">{state}</b>}
        {event.attendance === 'seated' && isAhead && <b class="ok">{events.seatedShort}</b>}
        {event.attendance === 'seated' && event.state === 'ended' && events.wereThereShort}
        {event.attendance === 'waiting' && isAhead && <b class="warm">{events.waitingShort}</b>}
      </span>
      <p>
        <time dateTime={event.startsAt}>
          {weekday(startsAt)}, {time.clock(clockTime(startsAt))}
        </time>
        {isRunning(event, minute.value) && (
          <b class="warm">
            {' '}
            · {events.runningUntil(time.clock(clockTime(new Date(event.endsAt))))}
          </b>
        )}{' '}
        · <Foreign>{event.place}</Foreign> · <Badge authority={event.host} />
      </p>
    </li>
  )
}
