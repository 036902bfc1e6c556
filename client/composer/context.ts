import { createContext, type RefObject } from 'preact'
import { useContext } from 'preact/hooks'

export interface ComposerHandle {
  /** The id of the field. */
  id: string
  field: RefObject<HTMLTextAreaElement | null>
  /** The community whose members can be mentioned. */
  community: number | undefined
  /** Writes where the cursor is. The browser's undo takes it back. */
  insert: (text: string) => void
}

export const ComposerContext = createContext<ComposerHandle | undefined>(undefined)

/** The composer that a tool or a part below the field belongs to. */
export function useComposer() {
  const composer = useContext(ComposerContext)
  if (!composer) throw new Error('This belongs into a composer.')
  return composer
}
