import { useSignal } from '@preact/signals'
import type { ModerationAct } from '../../server/moderation/contract.ts'
import { WordsButton } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { words } from '../words/words.ts'

interface Props {
  act: ModerationAct['act']
  perform: (reason: string, key: string) => Promise<unknown>
  /** What it is done to, where a page has several. */
  to?: string
  onDone: () => Promise<void>
}

/** A moderation act: it takes a reason. */
export function ActButton({ act, perform, to, onDone }: Props) {
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
            await perform(reason, key)
            asking.value = false
            await onDone()
          }}
          onClose={() => (asking.value = false)}
        />
      )}
    </>
  )
}
