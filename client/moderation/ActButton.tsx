import { useSignal } from '@preact/signals'
import type { ModerationAct } from '../../server/moderation/contract.ts'
import { post } from '../platform/http.ts'
import { WordsButton } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { words } from '../words/words.ts'

interface Props {
  act: ModerationAct['act']
  path: string
  /** What it is done to, where a page has several. */
  to?: string
  onDone: () => Promise<void>
}

/** A moderation act: it takes a reason. */
export function ActButton({ act, path, to, onDone }: Props) {
  const { moderation } = words()
  const asking = useSignal(false)
  return (
    <>
      <WordsButton
        label={to ? `${moderation[act]}: ${to}` : moderation[act]}
        onClick={() => (asking.value = true)}
      >
        {moderation[act]}
      </WordsButton>
      {asking.value && (
        <ConfirmDialog
          title={moderation.titles[act]}
          withReason
          reasonHint={moderation.reasonHint}
          onConfirm={async (reason, key) => {
            await post(path, { act, reason }, key)
            asking.value = false
            await onDone()
          }}
          onClose={() => (asking.value = false)}
        />
      )}
    </>
  )
}
