import type { Event } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { words } from '../words/words.ts'
import { calendarOf } from './api.ts'
import type { EventModel } from './event.ts'
import { Registration } from './Registration.tsx'

interface Props {
  model: EventModel
  event: Event
  founding: Founding | null
}

/** Beside an event: one's own registration, who else is there, and the date to take along. */
export function Attendance({ model, event, founding }: Props) {
  const { events } = words()
  const { may, attendance, capacity, state } = event
  const isAhead = state === 'draft' || state === 'published'
  const hasPlaces = isAhead && (may.attend || capacity !== null)
  const wasThere = state === 'ended' && attendance !== 'none'
  return (
    <>
      {(hasPlaces || wasThere) && (
        <section>
          <h2>{events.yours}</h2>
          {hasPlaces && <Registration model={model} event={event} />}
          {wasThere && <WasThere event={event} founding={founding} />}
        </section>
      )}
      {event.authorities.length > 0 && state !== 'cancelled' && (
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
      {state !== 'ended' && (
        <section>
          <h2>{events.calendar}</h2>
          <p>
            <a href={calendarOf(event.id)} download>
              {events.ics}
            </a>
          </p>
        </section>
      )}
    </>
  )
}

function WasThere({ event, founding }: Pick<Props, 'event' | 'founding'>) {
  const { events } = words()
  if (event.attendance === 'seated') return <p class="ok">{events.wereThere}</p>
  if (!founding || founding.community.joined) return null
  return (
    <p>
      {events.wereWaiting}{' '}
      <a href={`/communities/${founding.community.id}`}>{events.toCommunity}</a>
    </p>
  )
}
