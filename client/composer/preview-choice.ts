import { effect, signal } from '@preact/signals'

const KEPT_UNDER = 'preview'

/** Whether this writer sees a preview while writing; remembered in this browser. */
export const previewing = signal(localStorage.getItem(KEPT_UNDER) === 'shown')

effect(() => {
  if (previewing.value) localStorage.setItem(KEPT_UNDER, 'shown')
  else localStorage.removeItem(KEPT_UNDER)
})
