import { batch, useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import { useLoaded } from '../../platform/load.ts'
import { member } from '../../platform/session.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { LoadedPage } from '../../ui/LoadedPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { words } from '../../words/words.ts'
import { fetchEvent, fetchPlanningChoices } from '../api.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import { EventForm } from './EventForm.tsx'

async function fetchPlan(eventId: string | undefined) {
  const [choices, event] = await Promise.all([
    fetchPlanningChoices(),
    eventId === undefined ? undefined : fetchEvent(eventId),
  ])
  return { choices, event }
}

/** Plans a new event, or edits one and its agenda. */
export function PlanPage() {
  const { eventId } = useRoute().params
  const { route } = useLocation()
  const { planning, office } = words()
  const plan = useLoaded(() => fetchPlan(eventId), eventId)
  /** How often it has been saved: what has been is begun anew from what there is then. */
  const saved = useSignal(0)
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
              key={saved.value}
              choices={choices}
              event={event}
              onOutdated={plan.reload}
              onSaved={async ({ id }, clear) => {
                if (event) await plan.reload()
                batch(() => {
                  clear()
                  saved.value += 1
                })
                if (!event) route(`/events/${id}/edit`)
              }}
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
