import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../platform/announce.ts'
import { words } from '../words/words.ts'
import { Button } from './Button.tsx'

/** A text to take elsewhere: to be selected at once, and copied where the browser lets us. */
export function CopyText({
  label,
  hint,
  text,
  children,
}: {
  label: string
  hint?: string
  text: string
  children?: ComponentChildren
}) {
  const { app } = words()
  const copied = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  // It has come in place of the button that asked for it.
  useEffect(() => field.current?.focus(), [])
  async function copy() {
    await navigator.clipboard.writeText(text)
    copied.value = true
    announce(app.copied)
  }
  return (
    <>
      <label class="field copy-text">
        <span class="label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
        <input
          ref={field}
          class="kern-form-input__input"
          readOnly
          value={text}
          onFocus={(it) => it.currentTarget.select()}
        />
      </label>
      <div class="actions">
        {'clipboard' in navigator && (
          <Button kind="primary" onClick={() => void copy()}>
            {copied.value ? app.copied : app.copy}
          </Button>
        )}
        {children}
      </div>
    </>
  )
}
