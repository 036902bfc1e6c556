import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { words } from '../words/words.ts'

/** Puts Markdown around what is selected, or before its lines. */
const FORMATS = [
  { name: 'bold', sign: 'B', wrap: ['**', '**'] },
  { name: 'italic', sign: 'I', wrap: ['*', '*'] },
  { name: 'quote', sign: '„“', prefix: '> ' },
  { name: 'list', sign: '•', prefix: '- ' },
  { name: 'linkTool', sign: 'Link', wrap: ['[', '](https://)'] },
] as const

export function FormatBar({
  field,
  text,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  text: Signal<string>
}) {
  const { threads } = words()

  function apply(format: (typeof FORMATS)[number]) {
    const { current } = field
    if (!current) return
    const { selectionStart: start, selectionEnd: end, value } = current
    const selected = value.slice(start, end)
    const formatted =
      'wrap' in format
        ? format.wrap[0] + selected + format.wrap[1]
        : selected.replace(/^/gm, format.prefix)
    current.setRangeText(formatted, start, end, 'end')
    text.value = current.value
    current.focus()
  }

  return (
    <fieldset class="format-bar" aria-label={threads.tools}>
      {FORMATS.map((format) => (
        <button
          key={format.name}
          type="button"
          class={`format ${format.name}`}
          aria-label={threads[format.name]}
          title={threads[format.name]}
          onClick={() => apply(format)}
        >
          <span aria-hidden="true">{format.sign}</span>
        </button>
      ))}
    </fieldset>
  )
}
