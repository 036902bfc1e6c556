import type { Post } from '../../../server/threads/contract.ts'
import type { ThreadModel } from '../thread.ts'

/** What both orders need to show a post. */
export interface PostListContext {
  model: ThreadModel
  byNumber: ReadonlyMap<number, Post>
  /** Whether it has come since the reader's last visit, from somebody else. */
  isNew: (post: Post) => boolean
  /** The number of the first of these. */
  firstNew: number | undefined
  newCount: number
  /** Where there is no replying, there is none. */
  onReplyTo: ((post: Post) => void) | undefined
  onQuote: ((post: Post) => void) | undefined
}
