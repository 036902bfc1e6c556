import { signal } from '@preact/signals'

type Full = typeof import('./full/Full.tsx')

/** What a composer can do beyond taking text: loaded once somebody is about to write. */
export const full = signal<Full | undefined>(undefined)

let loading = false

/** Where it cannot be loaded, the field takes text as before, and the next touch tries again. */
export async function loadFull() {
  if (full.value || loading) return
  loading = true
  full.value = await import('./full/Full.tsx').catch(() => undefined)
  loading = false
}
