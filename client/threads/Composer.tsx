import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Preview } from '../../server/threads/contract.ts'
import { post } from '../http.ts'
import { Failure } from '../ui/Failure.tsx'
import { Prose } from '../ui/Prose.tsx'
import { language, words } from '../words/words.ts'
import { FormatBar } from './FormatBar.tsx'

const LONGEST = 20_000
/** How close to the end one is told what is left. */
const NEARLY = 2_000

/** A field for Markdown: written on one side, seen as it will look on the other. */
export function Composer({
  id,
  label,
  text,
  autofocus,
}: {
  id: string
  label: string
  text: Signal<string>
  autofocus?: boolean
}) {
  const { threads } = words()
  const field = useRef<HTMLTextAreaElement>(null)
  const preview = useSignal<string | undefined>(undefined)
  const error = useSignal<unknown>(undefined)
  useEffect(() => {
    if (autofocus) field.current?.focus()
  }, [autofocus])
  const left = LONGEST - text.value.length

  async function show() {
    error.value = undefined
    if (text.value.trim() === '') {
      preview.value = ''
      return
    }
    try {
      preview.value = (await post<Preview>('/preview', { body: text.value })).html
    } catch (reason) {
      error.value = reason
    }
  }

  function hide() {
    preview.value = undefined
  }

  return (
    <div class="composer">
      <label class="sr-only" for={id}>
        {label}
      </label>
      <div class="composer-bar">
        {preview.value === undefined && <FormatBar field={field} text={text} />}
        <button
          type="button"
          class="words-btn preview-switch"
          aria-pressed={preview.value !== undefined}
          onClick={preview.value === undefined ? show : hide}
        >
          {preview.value === undefined ? threads.preview : threads.write}
        </button>
      </div>
      {preview.value === undefined ? (
        <textarea
          id={id}
          ref={field}
          placeholder={label}
          value={text.value}
          onInput={(it) => (text.value = it.currentTarget.value)}
          aria-describedby={`${id}-hint`}
        />
      ) : (
        <section class="preview" aria-label={threads.preview}>
          {preview.value ? (
            <Prose html={preview.value} />
          ) : (
            <p class="muted">{threads.noPreview}</p>
          )}
        </section>
      )}
      <p class={left < 0 ? 'composer-hint error' : 'composer-hint'} id={`${id}-hint`}>
        {left < NEARLY ? threads.left(left.toLocaleString(language.value)) : threads.markdown}
      </p>
      {error.value !== undefined && <Failure error={error.value} />}
    </div>
  )
}
