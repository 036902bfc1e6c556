import { useSignal } from '@preact/signals'
import type { Talk, TalkQuestion } from '../../server/events/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { pagedList } from '../platform/paged.ts'
import { WordsButton } from '../ui/Button.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Prose } from '../ui/Prose.tsx'
import { words } from '../words/words.ts'

/** What has been asked of a talk, before it goes on in its thread. */
export function Questions({ talk }: { talk: Talk }) {
  const more = useSignal<TalkQuestion[]>([])
  const last = talk.questions.at(-1)
  async function showMore() {
    const list = pagedList<TalkQuestion>(`/talks/${talk.id}/questions?after=0_${last!.id}`)
    await list.reload()
    while (list.next.value) await list.more()
    more.value = list.items.value ?? []
  }
  const hasMore = talk.questionCount > talk.questions.length + more.value.length
  if (talk.questions.length === 0) return null
  return (
    <>
      <ul class="questions">
        {[...talk.questions, ...more.value].map((question) => (
          <li key={question.id}>
            <Prose html={question.html} />
            <p class="muted">
              <Foreign>{question.author.name}</Foreign>{' '}
              <Badge authority={question.author.authority} />
            </p>
          </li>
        ))}
      </ul>
      {hasMore && <WordsButton onClick={showMore}>{words().events.moreQuestions}</WordsButton>}
    </>
  )
}
