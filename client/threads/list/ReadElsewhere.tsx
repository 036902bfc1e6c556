import type { Thread } from '../../../server/threads/contract.ts'
import { SubscribeButton } from '../../feeds/SubscribeButton.tsx'
import { language, words } from '../../words/words.ts'
import { markdownOf } from '../api.ts'

/** The ways to take a whole thread along: on paper, as a file. */
export function ReadElsewhere({ thread: { id } }: { thread: Thread }) {
  const { threads } = words()
  const inMyLanguage = `?lang=${language.value}`
  return (
    <section>
      <h2>{threads.elsewhere}</h2>
      <ul>
        <li>
          <a href={`/threads/${id}/print${inMyLanguage}`} target="_blank" rel="noopener">
            {threads.print}
          </a>
        </li>
        <li>
          <a href={markdownOf(id, language.value)} download>
            {threads.asMarkdown}
          </a>
        </li>
        <li>
          <SubscribeButton subject={{ threadId: id }} />
        </li>
      </ul>
    </section>
  )
}
