import { useEffect, useMemo } from 'preact/hooks'
import { type DraftModel, draftAt } from './draft.ts'
import { NOTHING, type Words } from './fields.ts'

/** What is being written in a place, as long as a component is there. */
export function useDraft(place: string, initial: Partial<Words> = {}): DraftModel {
  const draft = useMemo(() => draftAt(place, { ...NOTHING, ...initial }), [place])
  useEffect(() => draft.stop, [draft])
  return draft
}
