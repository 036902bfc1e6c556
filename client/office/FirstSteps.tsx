import { fetchEvents, fetchPlanningChoices } from '../events/api.ts'
import { fetchInvitations } from '../members/api.ts'
import { useLoaded } from '../platform/load.ts'
import { words } from '../words/words.ts'

type Step = keyof ReturnType<typeof words>['office']['steps']

const ADDRESSES: Record<Step, string> = {
  authorities: '/office#authorities',
  workshop: '/office#programme',
  series: '/office#programme',
  topic: '/office#programme',
  members: '/office#invite',
  event: '/events/new',
}

/** What an empty instance lacks, in the order in which it is needed. Shows nothing once all is there. */
export function FirstSteps() {
  const { office } = words()
  const done = useLoaded(findDone).value.value
  const steps = Object.keys(office.steps) as Step[]
  if (!done || steps.every((step) => done[step])) return null
  const next = steps.find((step) => !done[step])
  return (
    <section class="notice first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{office.stepsTitle}</h2>
      <p>{office.stepsText}</p>
      <ol>
        {steps.map((step) => (
          <li key={step} class={done[step] ? 'done' : undefined}>
            {done[step] ? (
              <>
                {office.steps[step]} <span class="ok">{office.stepDone}</span>
              </>
            ) : (
              <a href={ADDRESSES[step]} aria-current={step === next ? 'step' : undefined}>
                {office.steps[step]}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The office's own authority is there from the beginning, and does not count. */
async function findDone(): Promise<Record<Step, boolean>> {
  const [{ workshops, topics, authorities }, invitations, upcoming, past] = await Promise.all([
    fetchPlanningChoices(),
    fetchInvitations(),
    fetchEvents('upcoming'),
    fetchEvents('past'),
  ])
  return {
    authorities: authorities.length > 1,
    workshop: workshops.length > 0,
    series: workshops.some(({ series }) => series.length > 0),
    topic: topics.length > 0,
    members: invitations.items.length > 1,
    event: upcoming.items.length + past.items.length > 0,
  }
}
