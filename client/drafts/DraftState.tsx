import { WordsButton } from '../ui/Button.tsx'
import { words } from '../words/words.ts'
import type { DraftModel } from './draft.ts'

/** Where what is being written is kept: said once, and not with every letter. */
export function DraftState({ draft }: { draft: DraftModel }) {
  const { drafts } = words()
  const { keptWhere } = draft
  return (
    <span class="draft-state" role="status">
      {keptWhere.value && drafts.kept[keptWhere.value]}
    </span>
  )
}

/** That it goes on from before; and what else has been written here, so that none of it is lost. */
export function DraftFound({ draft }: { draft: DraftModel }) {
  const { drafts } = words()
  const other = draft.other.value
  return (
    <>
      {draft.restored.value && <p class="muted">{drafts.restored}</p>}
      {other && (
        <div class="notice" role="status">
          <p>{drafts.other}</p>
          <blockquote class="reason">
            {`${other.title} ${other.body}`.trim().slice(0, 300)}
          </blockquote>
          <div class="actions">
            <WordsButton onClick={draft.swap}>{drafts.swap}</WordsButton>
            <WordsButton onClick={draft.dropOther}>{drafts.drop}</WordsButton>
          </div>
        </div>
      )}
    </>
  )
}
