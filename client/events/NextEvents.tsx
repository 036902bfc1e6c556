import { useEffect } from 'preact/hooks'
import type { EventSummary } from '../../server/events/contract.ts'
import { minute } from '../platform/clock.ts'
import { clockTime } from '../platform/dates.ts'
import { usePaged } from '../platform/paged.ts'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { eventList } from './api.ts'
import { onProgramme } from './on-programme.ts'

const SHOWN = 4

/** What comes next, without what was called off; one's own is marked. */
export function NextEvents() {
  const { overview } = words()
  const upcoming = usePaged(eventList('upcoming'))
  useEffect(() => onProgramme(() => void upcoming.reload()), [upcoming])
  const next = upcoming.items.value?.filter(({ state }) => state !== 'cancelled')
  return (
    <section>
      <h2>{overview.next}</h2>
      {next?.length === 0 && <p class="muted">{overview.noEvents}</p>}
      <ul>
        {next?.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <a href={`/events/${event.id}`}>
              <Foreign>{event.motto}</Foreign>
            </a>
            <br />
            <span class="muted">
              <When event={event} />
            </span>
            <Mark event={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export const isRunning = ({ state, startsAt, endsAt }: EventSummary, now: number) =>
  state === 'published' && Date.parse(startsAt) <= now && now < Date.parse(endsAt)

/** When it begins, or that it has. */
function When({ event }: { event: EventSummary }) {
  const { events, time } = words()
  if (!isRunning(event, minute.value)) return <Time at={event.startsAt} />
  return (
    <time dateTime={event.endsAt}>
      {events.runningUntil(time.clock(clockTime(new Date(event.endsAt))))}
    </time>
  )
}

function Mark({ event: { state, attendance } }: { event: EventSummary }) {
  const { events } = words()
  const mark = {
    seated: <span class="ok">{events.seatedShort}</span>,
    waiting: <span class="warm">{events.waitingShort}</span>,
    none: state === 'draft' && <span class="warm">{events.states.draft}</span>,
  }[attendance]
  return mark && <> · {mark}</>
}
