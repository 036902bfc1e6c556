import { effect, signal } from '@preact/signals'

export type ReadingOrder = 'tree' | 'time'

const KEPT_UNDER = 'reading-order'

/** How this reader reads threads; remembered in this browser. */
export const readingOrder = signal<ReadingOrder>(
  localStorage.getItem(KEPT_UNDER) === 'time' ? 'time' : 'tree',
)

effect(() => localStorage.setItem(KEPT_UNDER, readingOrder.value))
