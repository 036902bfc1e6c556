import { useSignal } from '@preact/signals'
import { words } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Failure } from './Failure.tsx'
import { AreaField } from './Field.tsx'
import { useSubmit } from './submit.ts'

interface Props {
  title: string
  text?: string
  /** Whether it takes a reason, and what is said about it. */
  withReason?: boolean
  reasonHint?: string
  onConfirm: (reason: string, key: string) => Promise<void>
  onClose: () => void
}

/** Asks once more, and where it is due for a reason, before something is done. */
export function ConfirmDialog({ title, text, withReason, reasonHint, onConfirm, onClose }: Props) {
  const { app } = words()
  const reason = useSignal('')
  const { busy, error, submit } = useSubmit((key) => onConfirm(reason.value, key))
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {text && <p>{text}</p>}
        {withReason && (
          <AreaField
            label={app.reason}
            hint={reasonHint}
            required
            maxLength={500}
            value={reason.value}
            onInput={(it) => (reason.value = it)}
          />
        )}
        {error.value !== undefined && (
          <Failure error={error.value} labels={{ reason: app.reason }} />
        )}
        <div class="actions">
          <Button kind="primary" type="submit" disabled={busy.value}>
            {title}
          </Button>
          {/* What cannot be undone is not done by pressing Enter once too often. */}
          <Button autofocus={!withReason} onClick={onClose}>
            {app.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
