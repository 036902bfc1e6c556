import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { words } from '../words/words.ts'

interface Common {
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
}

export interface Wiring {
  id: string
  class: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
}

/** A labelled field: the hint and the error are read out with it. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: Common & { children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="muted">{words().app.optional}</span>}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        class: 'kern-form-input__input',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  )
}

interface TextProps extends Common {
  value: string
  onInput: (value: string) => void
  type?: 'text' | 'email' | 'password' | 'url' | 'number' | 'datetime-local'
  required?: boolean
  maxLength?: number
  minLength?: number
  autocomplete?: 'name' | 'username' | 'current-password' | 'new-password'
  min?: number
}

export function TextField({
  value,
  onInput,
  label,
  hint,
  error,
  optional = false,
  ...input
}: TextProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <input
          {...wiring}
          {...(input as object)}
          value={value}
          onInput={(it) => onInput(it.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export function AreaField({
  value,
  onInput,
  label,
  hint,
  error,
  optional = false,
  ...input
}: TextProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <textarea
          {...wiring}
          required={input.required}
          maxLength={input.maxLength}
          value={value}
          onInput={(it) => onInput(it.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface SelectProps extends Common {
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
  required?: boolean
}

export function SelectField({
  value,
  options,
  onChange,
  required,
  label,
  hint,
  error,
  optional = false,
}: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <select
          {...wiring}
          required={required}
          value={value}
          onChange={(it) => onChange(it.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
