import { useLoaded } from '../platform/load.ts'
import { Waiting } from '../threads/Waiting.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { words } from '../words/words.ts'
import { fetchUnanswered } from './api.ts'

/** The questions that wait the longest, before all those to which nobody has said anything. What is not there is not missed: it fails quietly. */
export function Unanswered({ communityId }: { communityId: number }) {
  const { communities } = words()
  const questions = useLoaded(() => fetchUnanswered(communityId), communityId).value.value ?? []
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{communities.unanswered}</h2>
      <ul>
        {questions.map(({ id, title, startedAt, postCount }) => (
          <li key={id}>
            <a href={`/threads/${id}`}>
              <Foreign>{title}</Foreign>
            </a>{' '}
            <span class="muted">
              <Waiting since={startedAt} /> · {communities.replies(Math.max(postCount - 1, 0))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
