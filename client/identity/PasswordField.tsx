import { useSignal } from '@preact/signals'
import { Field } from '../ui/Field.tsx'
import { words } from '../words/words.ts'

interface Props {
  label: string
  hint?: string
  error?: string | undefined
  autocomplete: 'current-password' | 'new-password'
  minLength?: number
  value: string
  onInput: (value: string) => void
}

/** A password, hidden unless one wants to see what one types. */
export function PasswordField({ label, hint, error, value, onInput, ...rest }: Props) {
  const { identity } = words()
  const shown = useSignal(false)
  const input = { ...rest, type: shown.value ? 'text' : 'password' }
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <div class="password">
          <input
            {...wiring}
            {...(input as object)}
            required
            maxLength={200}
            value={value}
            onInput={(it) => onInput(it.currentTarget.value)}
          />
          <button
            type="button"
            class="words-btn"
            aria-label={shown.value ? identity.hide : identity.show}
            onClick={() => (shown.value = !shown.value)}
          >
            {shown.value ? identity.hideShort : identity.showShort}
          </button>
        </div>
      )}
    </Field>
  )
}
