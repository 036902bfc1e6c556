import { member } from '../platform/session.ts'
import type { Words } from './fields.ts'

const PREFIX = 'draft:'

/** Drafts have their member's name on them: others may use this browser after them. */
const prefixOf = (memberId: number) => `${PREFIX}${memberId}:`

const keyOf = (place: string) => member.peek() && prefixOf(member.peek()!.id) + place

/** What the server has not got yet, or not any more. */
export interface KeptHere extends Words {
  /** When it was typed, by this computer's clock. */
  at: string
  /** When the draft that it goes on from was saved on the server; null where none was known. */
  since: string | null
}

export function readHere(place: string): KeptHere | undefined {
  const key = keyOf(place)
  if (!key) return undefined
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function keepHere(place: string, kept: KeptHere | undefined) {
  const key = keyOf(place)
  if (!key) return
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {
    // There is no room: the server still keeps it.
  }
}

/** Who signs out leaves nothing behind that the next one at this computer could read. */
export const forgetDraftsHere = () => forget(() => true)

/** A member whose session has ended finds their drafts again, unless somebody else has signed in meanwhile. */
export const forgetDraftsOfOthers = (memberId: number) =>
  forget((key) => !key.startsWith(prefixOf(memberId)))

function forget(isOne: (key: string) => boolean) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && isOne(key)) localStorage.removeItem(key)
  }
}
