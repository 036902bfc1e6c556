import { batch, computed, signal } from '@preact/signals'
import type { Post, Posts } from '../../server/threads/contract.ts'
import { patchDependents } from './consequences.ts'

/**
 * The posts of a thread that are loaded: a range of it without a gap, and the first post where that is not
 * in it.
 */
export function postWindow() {
  const posts = signal<ReadonlyMap<number, Post>>(new Map())
  const opening = signal<Post | null>(null)
  /** The number to ask for more before; null at the beginning. */
  const previous = signal<number | null>(null)
  /** The number to ask for more after; null at the end. */
  const next = signal<number | null>(null)
  const inOrder = computed(() => [...posts.value.values()].sort((a, b) => a.number - b.number))

  /** Begins anew with some other part of the thread. */
  function startFrom(page: Posts, first: Post | null) {
    batch(() => {
      opening.value = first
      posts.value = byNumber(page.items)
      previous.value = page.previous
      next.value = page.next
    })
  }

  function putBefore(page: Posts) {
    batch(() => {
      posts.value = byNumber([...page.items, ...posts.value.values()])
      previous.value = page.previous
      if (page.previous === null) opening.value = null
    })
  }

  function putAfter(page: Posts) {
    batch(() => {
      posts.value = byNumber([...posts.value.values(), ...page.items])
      next.value = page.next
    })
  }

  /** Takes what has changed in it, and at the end of the thread what is new. Gives what is new. */
  function take(changed: Post[]) {
    const taken = new Map(posts.value)
    let last = Math.max(0, ...taken.keys())
    const added: Post[] = []
    for (const it of changed.toSorted((a, b) => a.number - b.number)) {
      const older = taken.get(it.number)
      if (older && older.revision <= it.revision) taken.set(it.number, it)
      if (!older && next.value === null && it.number === last + 1) {
        taken.set(it.number, it)
        last = it.number
        added.push(it)
      }
      if (opening.value?.number === it.number) opening.value = it
      patchDependents(taken, it)
    }
    posts.value = taken
    return added
  }

  const has = (number: number) => posts.value.has(number) || opening.value?.number === number

  /** Whether all from a number on to the end is loaded. */
  const covers = (number: number) => next.value === null && posts.value.has(number)

  return {
    covers,
    posts,
    opening,
    previous,
    next,
    inOrder,
    startFrom,
    putBefore,
    putAfter,
    take,
    has,
  }
}

export type PostWindow = ReturnType<typeof postWindow>

const byNumber = (posts: Iterable<Post>) =>
  new Map([...posts].map((post) => [post.number, post] as const))
