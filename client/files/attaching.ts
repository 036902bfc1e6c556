import { signal } from '@preact/signals'

type Attaching = typeof import('./full/Attaching.tsx')

/** What attaches files to what is being written: loaded with the rest of what helps to write. */
export const attaching = signal<Attaching | undefined>(undefined)

let loading = false

/** Where it cannot be loaded, one writes without. */
export async function loadAttaching() {
  if (attaching.value || loading) return
  loading = true
  attaching.value = await import('./full/Attaching.tsx').catch(() => undefined)
  loading = false
}
