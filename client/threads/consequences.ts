import type { Post } from '../../server/threads/contract.ts'

/**
 * What a changed post means for others that the page holds, of which it is not told again: what is answered
 * can no longer be withdrawn, and who answered what was edited since, answered other words.
 */
export function patchDependents(posts: Map<number, Post>, changed: Post) {
  const answered = posts.get(changed.replyTo ?? 0)
  if (answered?.may.withdraw && !changed.withdrawn) {
    posts.set(answered.number, { ...answered, may: { ...answered.may, withdraw: false } })
  }
  const { editedAt, hidden, id } = changed
  if (editedAt === null || hidden) return
  for (const reply of posts.values()) {
    if (reply.replyTo !== changed.number || reply.publishedAt >= editedAt || reply.withdrawn)
      continue
    posts.set(reply.number, { ...reply, answersEdited: id })
  }
}
