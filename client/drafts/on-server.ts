import type { Draft, DraftThere, SavedDraft } from '../../server/drafts/contract.ts'
import { ApiError, get, put, remove } from '../platform/http.ts'
import type { Words } from './fields.ts'

/** The server's draft of a place, as far as this page knows of it. */
export function draftOnServer(place: string) {
  const path = `/drafts/${place}`
  let since: string | null = null
  return {
    /** When the draft was saved that is known of; null for none. */
    since: () => since,

    async find(): Promise<Draft | undefined> {
      const there = await get<DraftThere>(path).catch(() => undefined)
      if (there) since = there.draft?.savedAt ?? null
      return there?.draft ?? undefined
    },

    async keep(words: Words, leaving: boolean) {
      const manner = { quiet: true, keepalive: leaving }
      since = (await put<SavedDraft>(path, { ...words, since }, manner)).savedAt
    },

    async forget() {
      if (since === null) return
      since = null
      await remove(path, { quiet: true })
    },

    /** What has been sent the server has forgotten by itself. */
    forgotten() {
      since = null
    },
  }
}

export const isDraftChanged = (reason: unknown) =>
  reason instanceof ApiError && reason.code === 'draft_changed'
