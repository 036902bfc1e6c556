import { useLocation, useRoute } from 'preact-iso'
import type { Event, PlanningChoices } from '../../server/events/contract.ts'
import { get } from '../http.ts'
import { member } from '../session.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { useLoaded } from '../ui/load.ts'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import { EventForm } from './EventForm.tsx'

async function fetchPlan(eventId: string | undefined) {
  const [choices, event] = await Promise.all([
    get<PlanningChoices>('/planning'),
    eventId === undefined ? undefined : get<Event>(`/events/${eventId}`),
  ])
  return { choices, event }
}

/** Plans a new event, or edits one and its agenda. */
export function PlanPage() {
  const { eventId } = useRoute().params
  const { route } = useLocation()
  const { planning, office } = words()
  const plan = useLoaded(() => fetchPlan(eventId), eventId)
  return (
    <LoadedPage of={plan}>
      {({ choices, event }) => (
        <Page
          kicker={event && <a href={`/events/${event.id}`}>{event.motto}</a>}
          title={event ? planning.editTitle : planning.newTitle}
          documentTitle={event ? `${planning.editTitle}: ${event.motto}` : planning.newTitle}
          lede={event ? undefined : planning.lede}
        >
          {choices.topics.length === 0 ||
          choices.workshops.every((it) => it.series.length === 0) ? (
            <Empty>
              <p>{planning.nothingToChoose}</p>
              {member.value?.office && (
                <div class="actions">
                  <ButtonLink kind="primary" href="/office#programme">
                    {office.toDesk}
                  </ButtonLink>
                </div>
              )}
            </Empty>
          ) : (
            <EventForm
              key={event?.revision}
              choices={choices}
              event={event}
              onSaved={(saved) => (event ? void plan.reload() : route(`/events/${saved.id}/edit`))}
            />
          )}
          {event && (
            <>
              <h2>{planning.agenda}</h2>
              <AgendaEditor event={event} choices={choices} onChanged={plan.reload} />
            </>
          )}
        </Page>
      )}
    </LoadedPage>
  )
}
