import type { Post } from '../../../server/threads/contract.ts'
import { words } from '../../words/words.ts'
import { VersionsButton } from '../versions/VersionsButton.tsx'

interface Props {
  post: Post
  /** The number of the post it answers, where that does not stand right above it. */
  number: number | null
  /** That post, where it is loaded. */
  answered: Post | undefined
}

/** Which post it answers, and whether that says something else by now. */
export function AnswersLine({ post, number, answered }: Props) {
  const { threads } = words()
  return (
    <>
      {number !== null && number > 1 && (
        <p class="answers">
          <a href={`#post-${number}`}>
            {answered
              ? threads.replyToName(answered.author?.name ?? threads.fromFounding)
              : threads.replyToNumber(number)}
          </a>
        </p>
      )}
      {post.answersEdited !== null && (
        <p class="answers">
          <VersionsButton postId={post.answersEdited} number={post.replyTo!}>
            {threads.answersEarlier}
          </VersionsButton>
        </p>
      )}
    </>
  )
}
