import { useSignal } from '@preact/signals'
import type { Event, Talk, TalkQuestion } from '../../server/events/contract.ts'
import type { Founding } from '../../server/threads/contract.ts'
import { Badge } from '../ui/Badge.tsx'
import { WordsButton } from '../ui/Button.tsx'
import { clockTime } from '../ui/dates.ts'
import { Prose } from '../ui/Prose.tsx'
import { pagedList } from '../ui/paged.ts'
import { words } from '../words/words.ts'
import { AskForm } from './AskForm.tsx'
import type { EventModel } from './event.ts'

/** The talks along the thread: each is a knot, and once the community stands, the head of a discussion. */
export function Agenda({
  model,
  event,
  founding,
}: {
  model: EventModel
  event: Event
  founding: Founding | null
}) {
  if (event.agenda.length === 0) return <p class="empty">{words().events.noAgenda}</p>
  return (
    <ol class={event.state === 'ended' ? 'lineage grown' : 'lineage'}>
      {event.agenda.map((talk) => (
        <TalkItem
          key={talk.id}
          talk={talk}
          mayAsk={event.may.ask}
          threadId={founding?.talks.find(({ talkId }) => talkId === talk.id)?.threadId}
          onAsked={model.reload}
        />
      ))}
    </ol>
  )
}

interface Props {
  talk: Talk
  mayAsk: boolean
  threadId: number | undefined
  onAsked: () => Promise<void>
}

function TalkItem({ talk, mayAsk, threadId, onAsked }: Props) {
  const { events } = words()
  const asking = useSignal(false)
  const begun = Date.parse(talk.startsAt) <= Date.now()
  return (
    <li class={threadId || begun ? 'knot' : undefined}>
      <h3>{talk.title}</h3>
      <p class="muted">
        {talk.speaker} <Badge authority={talk.authority} /> ·{' '}
        <time dateTime={talk.startsAt}>{clockTime(new Date(talk.startsAt))}</time>
      </p>
      {talk.abstractHtml && <Prose html={talk.abstractHtml} />}
      {threadId ? (
        <p>
          <a href={`/threads/${threadId}`} aria-label={`${events.toThread}: ${talk.title}`}>
            {events.toThread}
          </a>
        </p>
      ) : (
        <Questions talk={talk} />
      )}
      {mayAsk && (
        <WordsButton
          expanded={asking.value}
          label={`${events.ask}: ${talk.title}`}
          onClick={() => (asking.value = !asking.value)}
        >
          {events.ask}
        </WordsButton>
      )}
      {asking.value && mayAsk && (
        <AskForm
          talkId={talk.id}
          onAsked={async () => {
            await onAsked()
            asking.value = false
          }}
        />
      )}
    </li>
  )
}

function Questions({ talk }: { talk: Talk }) {
  const more = useSignal<TalkQuestion[]>([])
  const last = talk.questions.at(-1)
  async function showMore() {
    const list = pagedList<TalkQuestion>(`/talks/${talk.id}/questions?after=0_${last!.id}`)
    await list.reload()
    while (list.next.value) await list.more()
    more.value = list.items.value ?? []
  }
  const hasMore = talk.questionCount > talk.questions.length + more.value.length
  return (
    <>
      <ul class="questions">
        {[...talk.questions, ...more.value].map((question) => (
          <li key={question.id}>
            <Prose html={question.html} />
            <p class="muted">
              {question.author.name} <Badge authority={question.author.authority} />
            </p>
          </li>
        ))}
      </ul>
      {hasMore && <WordsButton onClick={showMore}>{words().events.moreQuestions}</WordsButton>}
    </>
  )
}
