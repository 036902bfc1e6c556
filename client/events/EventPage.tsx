import { useRoute } from 'preact-iso'
import { Badge } from '../authorities/Badge.tsx'
import { period } from '../platform/dates.ts'
import { useScrollAnchoring } from '../platform/scroll-anchoring.ts'
import { Facts } from '../ui/Facts.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { Prose } from '../ui/Prose.tsx'
import { words } from '../words/words.ts'
import { Agenda } from './Agenda.tsx'
import { Attendance } from './Attendance.tsx'
import { type EventModel, type EventOnScreen, useEvent } from './event.ts'
import { Kick } from './Kick.tsx'
import { PlannersDesk } from './planning/PlannersDesk.tsx'

export function EventPage() {
  const { eventId } = useRoute().params
  const model = useEvent(eventId!)
  return (
    <LoadedPage of={model}>
      {(it) => <EventView key={it.event.id} model={model} {...it} />}
    </LoadedPage>
  )
}

function EventView({ model, event, founding }: EventOnScreen & { model: EventModel }) {
  const { events } = words()
  const when = period(new Date(event.startsAt), new Date(event.endsAt))
  const attending = event.authorities.reduce((sum, it) => sum + it.attending, 0)
  // Whoever reads on in the agenda stays there when the event ends, and the questions move away.
  useScrollAnchoring('.lineage > li, .kick, .planning')
  return (
    <Page
      kicker={
        <>
          <Foreign>{event.series}</Foreign> · {events.workshop(event.workshop)}
        </>
      }
      title={event.motto}
      isForeign
      aside={<Attendance model={model} event={event} founding={founding} />}
      asideName={event.may.attend && events.yours}
    >
      <Facts
        facts={[
          [when.day, when.times],
          [events.where, <Foreign key="place">{event.place}</Foreign>],
          [events.host, <Badge key="host" authority={event.host} />],
          [
            events.taking,
            event.state !== 'cancelled' &&
              events.takingCount(attending, event.authorities.length, event.state === 'ended'),
          ],
        ]}
      />
      <Kick event={event} founding={founding} />
      {event.may.plan && event.state === 'draft' && (
        <PlannersDesk {...{ model, event, founding }} />
      )}
      {event.abstractHtml && <Prose html={event.abstractHtml} />}
      <Agenda model={model} event={event} founding={founding} />
      {event.may.plan && event.state !== 'draft' && (
        <details class="planning">
          <summary>{events.planning}</summary>
          <PlannersDesk {...{ model, event, founding }} />
        </details>
      )}
    </Page>
  )
}
