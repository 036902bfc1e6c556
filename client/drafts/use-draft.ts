import { computed, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { type DraftModel, draftAt } from './draft.ts'
import { NOTHING, type Words } from './fields.ts'

const open = signal(0)

/** Whether the page has somewhere to write. */
export const isWriting = computed(() => open.value > 0)

/** What is being written in a place, as long as a component is there. */
export function useDraft(place: string, initial: Partial<Words> = {}): DraftModel {
  const draft = useMemo(() => draftAt(place, { ...NOTHING, ...initial }), [place])
  useEffect(() => draft.stop, [draft])
  useEffect(() => {
    open.value += 1
    return () => {
      open.value -= 1
    }
  }, [])
  return draft
}
