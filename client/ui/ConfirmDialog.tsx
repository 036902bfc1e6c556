import { useSignal } from '@preact/signals'
import { isSaidAt, sentenceAt } from '../platform/sentence.ts'
import { useSubmit } from '../platform/submit.ts'
import { words } from '../words/words.ts'
import { Button } from './Button.tsx'
import { CheckField } from './CheckField.tsx'
import { Dialog } from './Dialog.tsx'
import { Failure } from './Failure.tsx'
import { AreaField } from './Field.tsx'

interface Props {
  title: string
  text?: string
  /** What follows, one sentence each. */
  consequences?: string[]
  /** What one has to tick first, where it is graver than others. */
  acknowledge?: string
  /** Whether it takes a reason, and what is said about it. */
  withReason?: boolean
  reasonHint?: string
  onConfirm: (reason: string, key: string) => Promise<void>
  onClose: () => void
}

/** Asks once more, and where it is due for a reason, before something is done. */
export function ConfirmDialog(props: Props) {
  const { title, text, consequences, acknowledge, withReason, reasonHint, onConfirm, onClose } =
    props
  const { app } = words()
  const reason = useSignal('')
  const acknowledged = useSignal(false)
  const tried = useSignal(false)
  const lacksReason = withReason && reason.value.trim() === ''
  const lacksTick = acknowledge !== undefined && !acknowledged.value
  const { busy, error, submit } = useSubmit(
    (key) => onConfirm(reason.value, key),
    () => {
      tried.value = true
      return !lacksReason && !lacksTick
    },
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {text && <p>{text}</p>}
        {consequences && (
          <ul class="consequences">
            {consequences.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        )}
        {withReason && (
          <AreaField
            label={app.reason}
            hint={reasonHint}
            error={tried.value && lacksReason ? app.noReason : sentenceAt('reason', error.value)}
            required
            maxLength={500}
            value={reason.value}
            onInput={(it) => (reason.value = it)}
          />
        )}
        {acknowledge && (
          <CheckField
            label={acknowledge}
            error={tried.value && lacksTick ? app.notAcknowledged : undefined}
            checked={acknowledged.value}
            onChange={(it) => (acknowledged.value = it)}
          />
        )}
        {error.value !== undefined && !isSaidAt(['reason'], error.value) && (
          <Failure error={error.value} />
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
