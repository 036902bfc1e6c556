import { useSignal } from '@preact/signals'
import type { Event, Talk } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { clockTime, isSameDay, weekday } from '../platform/dates.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Prose } from '../ui/Prose.tsx'
import { words } from '../words/words.ts'
import { AskForm } from './AskForm.tsx'
import type { EventModel } from './event.ts'
import { OwnQuestion } from './OwnQuestion.tsx'
import { Questions } from './Questions.tsx'

interface Props {
  model: EventModel
  event: Event
  founding: Founding | null
}

/** The talks along the thread: each is a knot, and once the community stands, the head of a discussion. */
export function Agenda({ model, event, founding }: Props) {
  const { events } = words()
  const isAhead = event.state === 'draft' || event.state === 'published'
  if (event.agenda.length === 0 && !isAhead) return null
  return (
    <>
      <h2>{events.agenda}</h2>
      {event.agenda.length === 0 && <p class="empty">{events.noAgenda}</p>}
      <ol class={event.state === 'ended' ? 'lineage grown' : 'lineage'}>
        {event.agenda.map((talk) => (
          <TalkItem key={talk.id} talk={talk} {...{ model, event, founding }} />
        ))}
      </ol>
    </>
  )
}

function TalkItem({ talk, model, event, founding }: Props & { talk: Talk }) {
  const { events, time } = words()
  const draft = useDraft(`question:${talk.id}`)
  // What has been begun is gone on with, and so is what one comes here for from one's drafts.
  const asking = useSignal(draft.body.value !== '' || location.hash === `#talk-${talk.id}`)
  const { threadId, questions = 0 } = founding?.talks.find(({ talkId }) => talkId === talk.id) ?? {}
  const own = founding?.own.filter(({ talkId }) => talkId === talk.id) ?? []
  const at = new Date(talk.startsAt)
  const [first, last] = [new Date(event.startsAt), new Date(event.endsAt)]
  const saysDay = !isSameDay(first, at) || !isSameDay(first, last)
  const begun = event.state !== 'cancelled' && Date.parse(talk.startsAt) <= Date.now()
  return (
    <li class={threadId || begun ? 'knot' : undefined} id={`talk-${talk.id}`} tabIndex={-1}>
      <h3>
        <Foreign>{talk.title}</Foreign>
      </h3>
      <p class="muted">
        <Foreign>{talk.speaker}</Foreign> <Badge authority={talk.authority} /> ·{' '}
        <time dateTime={talk.startsAt}>
          {saysDay && `${weekday(at)}, `}
          {time.clock(clockTime(at))}
        </time>
      </p>
      {talk.abstractHtml && <Prose html={talk.abstractHtml} />}
      {threadId ? (
        <p>
          <a href={`/threads/${threadId}`} aria-label={`${events.toThread}: ${talk.title}`}>
            {events.toThread}
          </a>
          {questions > 0 && <span class="muted"> · {events.questions(questions)}</span>}
        </p>
      ) : (
        <Questions talk={talk} />
      )}
      {own.map(({ post }) => (
        <OwnQuestion key={post.id} question={post} onChanged={model.reload} />
      ))}
      {event.may.ask && (
        <WordsButton
          expanded={asking.value}
          label={`${events.ask}: ${talk.title}`}
          onClick={() => (asking.value = !asking.value)}
        >
          {events.ask}
        </WordsButton>
      )}
      {asking.value && (
        <AskForm
          talkId={talk.id}
          {...{ event, founding, threadId, draft }}
          onAsked={async () => {
            await model.reload()
            asking.value = false
          }}
        />
      )}
    </li>
  )
}
