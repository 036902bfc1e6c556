import { signal } from '@preact/signals'
import type { Post, Thread } from '../../server/threads/contract.ts'
import { countUnread } from '../notifications/unread.ts'
import { announce } from '../platform/announce.ts'
import { onBack } from '../platform/live.ts'
import { words } from '../words/words.ts'
import { markRead, markUnread } from './api.ts'

/** So long a post has to be before the reader's eyes to count as seen. */
const GLANCE_MS = 600
/** What was seen is said once for all that is seen within so long. */
const SAID_AFTER_MS = 1_000

/**
 * What the reader reads of a thread while it is open. Its mark moves on as posts are seen, as far as all
 * before them have been seen too.
 */
export function readingOf(threadId: string) {
  /** The number of the first post that was unread when the thread was opened. */
  const newFrom = signal(Number.POSITIVE_INFINITY)
  /** How many were new from there on. */
  const newCount = signal(0)
  const seen = new Set<number>()
  const inSight = new Map<Element, ReturnType<typeof setTimeout>>()
  let mark = 0
  let said = 0
  let stopped = false
  let saying: ReturnType<typeof setTimeout> | undefined

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(inSight.get(target))
        inSight.delete(target)
        if (isIntersecting) look(target)
      }
    },
    // A post counts once the line below its words has come up from the bottom edge.
    { rootMargin: '0px 0px -40px 0px' },
  )

  function look(target: Element) {
    const timer = setTimeout(() => {
      if (document.hidden) return look(target)
      see(Number((target as HTMLElement).dataset.end))
    }, GLANCE_MS)
    inSight.set(target, timer)
  }

  function see(number: number) {
    seen.add(number)
    while (seen.has(mark + 1)) mark += 1
    if (stopped || mark <= said || saying !== undefined) return
    saying = setTimeout(say, SAID_AFTER_MS)
  }

  async function say() {
    clearTimeout(saying)
    saying = undefined
    if (stopped || mark <= said) return
    const [before, number] = [said, mark]
    said = number
    try {
      await markRead(threadId, number)
    } catch {
      // What was read without a connection is said with the next post, or once there is one again.
      if (said === number) said = before
    }
  }

  const stopHearing = onBack(() => void say())

  return {
    newFrom,
    newCount,

    begin({ readTo, firstUnread, lastNumber, unread }: Thread) {
      // Of a thread that was never read, only what comes from now on is new in it. And where the page begins
      // anew in the same visit, what was new to it stays new.
      const from = readTo > 0 ? (firstUnread ?? lastNumber + 1) : lastNumber + 1
      if (from < newFrom.value) [newFrom.value, newCount.value] = [from, readTo > 0 ? unread : 0]
      mark = Math.max(mark, readTo)
      said = Math.max(said, readTo)
    },

    /** Watches for the end of a post to come into sight; the element's `data-end` is its number. */
    watch(end: Element) {
      sight.observe(end)
      return () => sight.unobserve(end)
    },

    /** What one has written oneself need not be seen. */
    wrote: (post: Post) => see(post.number),

    /** Leaves the thread unread from a post on, whatever is seen of it in this visit. */
    async leaveOpen(from: number) {
      stopped = true
      clearTimeout(saying)
      await markUnread(threadId, from)
      newFrom.value = from
      announce(words().threads.leftOpen(from))
      void countUnread()
    },

    end() {
      void say()
      stopHearing()
      sight.disconnect()
      for (const timer of inSight.values()) clearTimeout(timer)
    },
  }
}

export type ReadingModel = ReturnType<typeof readingOf>
