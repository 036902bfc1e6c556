import type { Drafts, DraftThere, NewDraft, SavedDraft } from '../../server/drafts/contract.ts'
import { get, put, remove } from '../platform/http.ts'

export const fetchDrafts = () => get<Drafts>('/drafts')
export const fetchDraft = (place: string) => get<DraftThere>(`/drafts/${place}`)
/** `keepalive`: it goes out even though the page is being left. */
export const keepDraft = (place: string, draft: NewDraft, keepalive: boolean) =>
  put<SavedDraft>(`/drafts/${place}`, draft, { quiet: true, keepalive })
export const discardDraft = (place: string, { quiet = false } = {}) =>
  remove(`/drafts/${place}`, { quiet })
