import type { ThreadSummary } from '../../server/threads/contract.ts'
import { get } from '../http.ts'
import { useLoaded } from '../ui/load.ts'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'

/** The questions that wait the longest. What is not there is not missed: it fails quietly. */
export function Unanswered({ communityId }: { communityId: number }) {
  const { communities } = words()
  const path = `/communities/${communityId}/unanswered`
  const questions = useLoaded(() => get<ThreadSummary[]>(path), communityId).value.value ?? []
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{communities.unanswered}</h2>
      <ul>
        {questions.map(({ id, title, startedAt }) => (
          <li key={id}>
            <a href={`/threads/${id}`}>{title}</a>{' '}
            <span class="muted">
              {communities.asked} <Time at={startedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
