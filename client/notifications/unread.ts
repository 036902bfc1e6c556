import { computed, effect, signal } from '@preact/signals'
import { connected, onBack, onNews } from '../platform/live.ts'
import { fetchUnread } from './api.ts'

/** How many notifications are unread, up to 100. */
export const unreadNotifications = signal(0)

/** How many threads have something unread, up to 100 in each community. */
const unreadByCommunity = signal<ReadonlyMap<number, number>>(new Map())

export const unreadThreads = computed(() =>
  [...unreadByCommunity.value.values()].reduce((sum, it) => sum + it, 0),
)

export const unreadIn = (communityId: number) => unreadByCommunity.value.get(communityId) ?? 0

const listeners = new Set<() => void>()

/** Called when something has been read or is new to read, here or elsewhere: not for each at once. */
export function onReadingChange(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export async function countUnread() {
  const unread = await fetchUnread().catch(() => undefined)
  if (!unread) return
  unreadNotifications.value = unread.notifications
  unreadByCommunity.value = new Map(unread.communities.map(({ id, threads }) => [id, threads]))
}

const PAUSE_MS = 3_000
/** Many pages hear the same news: they do not all ask in the same moment. */
const SPREAD_MS = 400

let waiting: ReturnType<typeof setTimeout> | undefined
let countedAt = 0

function countSoon() {
  if (waiting !== undefined) return
  const rest = Math.max(0, countedAt + PAUSE_MS - Date.now())
  waiting = setTimeout(
    async () => {
      waiting = undefined
      countedAt = Date.now()
      await countUnread()
      for (const listener of listeners) listener()
    },
    countedAt === 0 ? 0 : rest + Math.random() * SPREAD_MS,
  )
}

onNews(({ kind }) => {
  if (kind === 'notifications.changed') void countUnread()
  // A page that has begun to hear is told this first, so that what it counts is missing nothing.
  if (kind === 'reading.changed') countSoon()
})
onBack(countSoon)
effect(() => {
  if (connected.value === false) countSoon()
})
