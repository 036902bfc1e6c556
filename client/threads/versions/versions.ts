import { batch, signal } from '@preact/signals'
import type { PostVersions } from '../../../server/threads/versions/contract.ts'
import { fetchVersions } from '../api.ts'

/** What a post said, part by part, the newest first. */
export function versionsOf(postId: number) {
  const items = signal<PostVersions['items']>([])
  /** The version to ask for more before; null once all are there, undefined until some are. */
  const next = signal<number | null | undefined>(undefined)
  const error = signal<unknown>(undefined)

  async function more() {
    try {
      const part = await fetchVersions(postId, next.value)
      batch(() => {
        items.value = [...items.value, ...part.items]
        next.value = part.next
        error.value = undefined
      })
    } catch (reason) {
      error.value = reason
    }
  }

  return { items, next, error, more }
}
