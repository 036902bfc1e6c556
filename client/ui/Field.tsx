import { useSignal } from '@preact/signals'
import type { ComponentChildren, TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { sentenceForInput } from '../platform/validity.ts'
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
  onInvalid: (event: TargetedEvent<FormControl>) => void
}

type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * A labelled field: the hint and the error are read out with it. What the browser finds missing or wrong
 * is said here, in the reader's language, instead of in a bubble.
 */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: Common & { children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId()
  const invalid = useSignal<string | undefined>(undefined)
  const shownError = invalid.value ?? error
  const describedBy = [hint && `${id}-hint`, shownError && `${id}-error`].filter(Boolean).join(' ')

  function onInvalid(event: TargetedEvent<FormControl>) {
    const control = event.currentTarget
    event.preventDefault()
    invalid.value = sentenceForInput(control, label)
    if (control.form?.querySelector(':is(input, textarea, select):invalid') === control) {
      control.focus()
    }
  }
  return (
    <div class="field" onInput={() => (invalid.value = undefined)}>
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
        'aria-invalid': shownError ? true : undefined,
        onInvalid,
      })}
      {shownError && (
        <span class="error" id={`${id}-error`}>
          {shownError}
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
  min?: number | string
  max?: number | string
  onBlur?: () => void
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
          onBlur={input.onBlur}
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
