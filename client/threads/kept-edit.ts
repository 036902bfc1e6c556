import { computed } from '@preact/signals'
import type { Post } from '../../server/threads/contract.ts'
import { keptDraft } from './draft.ts'

/** An edit that survives a reload, together with the version of the post that it starts from. */
export function keptEdit(post: Post) {
  const before = post.body ?? ''
  const draft = keptDraft(`post-${post.id}`, before)
  const from = keptDraft(`version-${post.id}`)
  const startFrom = ({ version }: Post) => {
    from.text.value = String(version)
  }
  if (!draft.restored || from.text.value === '') startFrom(post)
  return {
    draft,
    start: computed(() => Number(from.text.value)),
    startFrom,
    stop() {
      draft.stop()
      from.stop()
    },
    forget() {
      draft.text.value = before
      from.text.value = ''
    },
  }
}
