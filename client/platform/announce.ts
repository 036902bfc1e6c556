import { signal } from '@preact/signals'

export interface Announcement {
  id: number
  sentence: string
}

/** What the live region holds: each is read out as it is added, and none takes the place of another. */
export const announcements = signal<Announcement[]>([])

/** Longer than a screen reader takes to notice one. */
const KEPT_MS = 10_000
let last = 0

/** Has screen readers say something once they have finished what they say. */
export function announce(sentence: string) {
  if (sentence === '') return
  const announcement = { id: ++last, sentence }
  announcements.value = [...announcements.value, announcement]
  setTimeout(() => {
    announcements.value = announcements.value.filter((it) => it !== announcement)
  }, KEPT_MS)
}
