import { useEffect } from 'preact/hooks'
import type { EventSummary, Workshop } from '../../server/events/contract.ts'
import { SubscribeButton } from '../feeds/SubscribeButton.tsx'
import { useLoaded } from '../platform/load.ts'
import { usePaged } from '../platform/paged.ts'
import { member } from '../platform/session.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { eventList, fetchWorkshops } from './api.ts'
import { EventRow } from './EventRow.tsx'
import { onProgramme } from './on-programme.ts'

export function ProgrammePage() {
  const { events } = words()
  const workshops = useLoaded(() => fetchWorkshops())
  const upcoming = usePaged(eventList('upcoming'))
  const past = usePaged(eventList('past'))
  useEffect(
    () =>
      onProgramme(() => {
        void upcoming.reload()
        void past.reload()
      }),
    [upcoming, past],
  )
  return (
    <Page
      title={events.programme}
      lede={events.programmeLede}
      aside={<Workshops workshops={workshops.value.value ?? []} />}
    >
      {member.value && (
        <div class="actions">
          <ButtonLink href="/events/new">{events.plan}</ButtonLink>
          <SubscribeButton subject="programme" />
        </div>
      )}
      <h2>{events.upcoming}</h2>
      <Paged list={upcoming} empty={events.noUpcoming}>
        {(items) => <EventRows events={items} />}
      </Paged>
      <h2>{events.past}</h2>
      <Paged list={past} empty={events.noPast}>
        {(items) => <EventRows events={items} />}
      </Paged>
    </Page>
  )
}

function EventRows({ events }: { events: EventSummary[] }) {
  return (
    <ul class="row-list">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  )
}

function Workshops({ workshops }: { workshops: Workshop[] }) {
  return (
    <>
      {workshops.map(({ id, name, purpose, series }) => (
        <section key={id}>
          <h2>{words().events.workshop(name)}</h2>
          <p class="muted">{purpose}</p>
          <ul>
            {series.map((it) => (
              <li key={it.id}>
                <b>{it.name}</b> <span class="muted">{it.purpose}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
