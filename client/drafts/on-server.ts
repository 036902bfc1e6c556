import type { Draft } from '../../server/drafts/contract.ts'
import { ApiError } from '../platform/http.ts'
import { discardDraft, fetchDraft, keepDraft } from './api.ts'
import type { Words } from './fields.ts'

/** The server's draft of a place, as far as this page knows of it. */
export function draftOnServer(place: string) {
  let since: string | null = null
  return {
    /** When the draft was saved that is known of; null for none. */
    since: () => since,

    async find(): Promise<Draft | undefined> {
      const there = await fetchDraft(place).catch(() => undefined)
      if (there) since = there.draft?.savedAt ?? null
      return there?.draft ?? undefined
    },

    async keep(words: Words, leaving: boolean) {
      since = (await keepDraft(place, { ...words, since }, leaving)).savedAt
    },

    async forget() {
      if (since === null) return
      since = null
      await discardDraft(place, { quiet: true })
    },

    /** What has been sent the server has forgotten by itself. */
    forgotten() {
      since = null
    },
  }
}

export const isDraftChanged = (reason: unknown) =>
  reason instanceof ApiError && reason.code === 'draft_changed'
