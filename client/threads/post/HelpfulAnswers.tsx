import type { Thread } from '../../../server/threads/contract.ts'
import { Badge } from '../../authorities/Badge.tsx'
import { words } from '../../words/words.ts'

/** Under a question: the way to the answers that helped. */
export function HelpfulAnswers({ answers }: { answers: Thread['answers'] }) {
  const { threads } = words()
  if (answers.length === 0) return null
  return (
    <nav class="helpful-answers" aria-label={threads.helpfulAnswers}>
      <b class="ok">{answers.length === 1 ? threads.helpful : threads.helpfulAnswers}</b>
      <ul>
        {answers.map(({ number, author }) => (
          <li key={number}>
            <a href={`#post-${number}`}>
              {threads.permalink(number)}
              {author && `, ${author.name}`}
            </a>{' '}
            {author && <Badge authority={author.authority} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}
