import { useId } from 'preact/hooks'

interface CheckProps {
  label: string
  error?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something to tick, with what is wrong where it is not. */
export function CheckField({ label, error, checked, onChange }: CheckProps) {
  const id = useId()
  return (
    <div class="field">
      <label class="choice" for={id}>
        <input
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
          checked={checked}
          onChange={(it) => onChange(it.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  )
}
