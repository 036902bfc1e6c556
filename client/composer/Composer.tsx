import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { sentenceAt } from '../platform/sentence.ts'
import { language, words } from '../words/words.ts'
import { ComposerContext } from './context.ts'
import { full, loadFull } from './full.ts'
import { previewing } from './preview-choice.ts'
import { write } from './write.ts'

const LONGEST = 20_000
/** How close to the end one is told what is left. */
const NEARLY = 2_000

export interface ComposerProps {
  id: string
  label: string
  text: Signal<string>
  /** The community whose members can be mentioned. */
  community: number | undefined
  autofocus?: boolean
  /** What the server has refused it for. */
  error?: unknown
  /** At the end of the toolbar: buttons of class `tool`. */
  tools?: ComponentChildren
  /** Takes files that are pasted or dropped. */
  onFiles?: (files: File[]) => void
  /** Below the field. */
  children?: ComponentChildren
}

/**
 * A field for Markdown. It takes text at once; what helps to write is loaded around it when it is needed, so
 * the field, its words, its cursor and its history stay what they are.
 */
export function Composer(props: ComposerProps) {
  const { id, label, text, community, autofocus, error, tools, onFiles, children } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const composer = useMemo(
    () => ({ id, field, community, insert: (it: string) => write(field.current!, it) }),
    [id, community],
  )
  useEffect(() => {
    if (autofocus) field.current?.focus()
  }, [autofocus])
  const parts = full.value
  const left = LONGEST - text.value.length
  const refusal = left < 0 ? undefined : sentenceAt('body', error)
  return (
    <ComposerContext.Provider value={composer}>
      <div class="composer" onPointerEnter={() => void loadFull()}>
        <div class="composer-bar">
          {/* It stands where the tools will be: nothing moves when they come. */}
          <label class={parts && 'sr-only'} for={id}>
            {label}
          </label>
          {parts && <parts.Toolbar tools={tools} />}
        </div>
        <div class="composer-body">
          <textarea
            id={id}
            ref={field}
            placeholder={parts && label}
            value={text.value}
            onFocus={() => void loadFull()}
            onInput={(it) => (text.value = it.currentTarget.value)}
            aria-describedby={`${id}-hint`}
            aria-invalid={left < 0 || refusal !== undefined || undefined}
          />
          {parts && previewing.value && <parts.Preview text={text} community={community} />}
          {parts && <parts.Assistance onFiles={onFiles} />}
        </div>
        {children}
        <Hint id={`${id}-hint`} left={left} refusal={refusal} />
      </div>
    </ComposerContext.Provider>
  )
}

function Hint({ id, left, refusal }: { id: string; left: number; refusal: string | undefined }) {
  const { composer, errors } = words()
  const characters = (count: number) => count.toLocaleString(language.value)
  const problem = left < 0 ? errors.textTooLong(characters(-left)) : refusal
  return (
    <p class={problem ? 'composer-hint error' : 'composer-hint'} id={id}>
      {problem ?? (left < NEARLY ? composer.left(characters(left)) : composer.markdown)}
    </p>
  )
}
