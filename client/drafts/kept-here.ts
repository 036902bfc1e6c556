import type { Words } from './fields.ts'

/** Where drafts of this member's are kept in this browser. */
const PREFIX = 'draft:'

/** What the server has not got yet, or not any more. */
export interface KeptHere extends Words {
  /** When it was typed, by this computer's clock. */
  at: string
  /** When the draft that it goes on from was saved on the server; null where none was known. */
  since: string | null
}

export function readHere(place: string): KeptHere | undefined {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + place) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function keepHere(place: string, kept: KeptHere | undefined) {
  try {
    if (kept) localStorage.setItem(PREFIX + place, JSON.stringify(kept))
    else localStorage.removeItem(PREFIX + place)
  } catch {
    // There is no room: the server still keeps it.
  }
}

/** Who signs out leaves nothing behind that the next one at this computer could read. */
export function forgetDraftsHere() {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
