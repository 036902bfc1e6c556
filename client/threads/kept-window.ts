import { effect } from '@preact/signals'
import type { Posts } from '../../server/threads/contract.ts'
import { keptLoad } from '../platform/history-entry.ts'
import { fetchPosts } from './api.ts'
import type { PostWindow } from './post-window.ts'

/** Which posts of a thread were on the page when its reader left it for another, and came back. */
export function keptWindow(threadId: string, { inOrder }: PostWindow) {
  const [first, last] = [keptLoad(`thread ${threadId} from`), keptLoad(`thread ${threadId} to`)]
  const stop = effect(() => {
    const posts = inOrder.value
    if (posts.length === 0) return
    first.keep(posts[0]!.number)
    last.keep(posts.at(-1)!.number)
  })
  return { from: first.before, to: last.before, stop }
}

/** A page of a thread and what follows it, as far as a post. */
export async function postsUpTo(threadId: string, page: Posts, number: number): Promise<Posts> {
  if (page.next === null || (page.items.at(-1)?.number ?? 0) >= number) return page
  const more = await fetchPosts(threadId, { after: page.next })
  const joined = { ...more, items: [...page.items, ...more.items], previous: page.previous }
  return postsUpTo(threadId, joined, number)
}
