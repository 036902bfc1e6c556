import { effect, signal } from '@preact/signals'

/** Where drafts of this member's are kept in this browser. */
const PREFIX = 'draft:'

/** Text that survives a reload: kept in this browser until it has been sent. */
export function keptDraft(place: string, otherwise = '') {
  const key = PREFIX + place
  const text = signal(localStorage.getItem(key) ?? otherwise)
  const restored = text.value !== otherwise
  const stop = effect(() => {
    if (text.value === otherwise) localStorage.removeItem(key)
    else localStorage.setItem(key, text.value)
  })
  return { text, restored, stop }
}

/** Who signs out leaves nothing behind that the next one at this computer could read. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
