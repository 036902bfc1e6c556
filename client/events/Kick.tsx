import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Event } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { words } from '../words/words.ts'

const AN_HOUR = 60 * 60 * 1000

/** The signature of the product: an event counts down, and turns into the community it founds. */
export function Kick({ event, founding }: { event: Event; founding: Founding | null }) {
  const { events } = words()
  if (founding && founding.state !== 'awaited')
    return <Founded founding={founding} hasTalks={event.agenda.length > 0} />
  if (event.state === 'cancelled') {
    return (
      <div class="kick cancelled">
        <h2>{events.cancelledTitle}</h2>
        <p>
          <Foreign>{event.cancellationReason}</Foreign>
        </p>
      </div>
    )
  }
  if (event.state === 'ended') return null
  return <Countdown event={event} joins={founding !== null} />
}

function Founded({ founding, hasTalks }: { founding: Founding; hasTalks: boolean }) {
  const { events } = words()
  const { community, openingThreadId } = founding
  return (
    <div class="kick founded">
      <div>
        <h2>
          {founding.state === 'founded'
            ? events.isFounded(community.name)
            : events.hasJoined(community.name)}
        </h2>
        {hasTalks && <p>{events.isFoundedText}</p>}
      </div>
      <div class="actions">
        <ButtonLink kind="primary" href={`/communities/${community.id}`}>
          {events.toCommunity}
        </ButtonLink>
        {openingThreadId && (
          <ButtonLink href={`/threads/${openingThreadId}`}>{events.toOpening}</ButtonLink>
        )}
      </div>
    </div>
  )
}

function Countdown({ event, joins }: { event: Event; joins: boolean }) {
  const { events } = words()
  const remaining = useRemaining(event.endsAt)
  const started = Date.now() >= Date.parse(event.startsAt)
  const counts = event.state === 'published' && started && remaining < AN_HOUR
  const [ends, later] = joins
    ? [events.endsJoining, events.joinsLater]
    : [events.ends, events.foundsLater]
  const sentence = (counts ? ends : later)(event.topic.name)
  return (
    <div class="kick">
      {counts && (
        <span class="clock" role="timer" aria-label={events.remaining(inMinutes(remaining))}>
          {inMinutes(remaining)}
        </span>
      )}
      <p>
        {counts && remaining === 0 ? events.founding : sentence}
        {!joins && <small>{events.coordinated(event.coordinating.name)}</small>}
      </p>
    </div>
  )
}

/** Milliseconds until a moment, by the second. */
function useRemaining(until: string) {
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 1000)
    return () => clearInterval(timer)
  }, [now])
  return Math.max(0, Date.parse(until) - now.value)
}

function inMinutes(milliseconds: number) {
  const seconds = Math.ceil(milliseconds / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
