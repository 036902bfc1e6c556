import { replace, write } from '../write.ts'
import { toolFor } from './tools.ts'

/** What keys do within the field. Tab is not among them: it leads on, as everywhere. */
export function onKey(event: KeyboardEvent) {
  const field = event.currentTarget as HTMLTextAreaElement
  // Whoever composes a character of several keys means that character.
  if (event.isComposing || event.defaultPrevented) return
  if (event.key === 'Enter') {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      return field.form?.requestSubmit()
    }
    if (!event.shiftKey && !event.altKey && goOn(field)) event.preventDefault()
    return
  }
  const tool = toolFor(event)
  if (!tool) return
  event.preventDefault()
  tool.act(field)
}

const ITEM = /^(\s*)(?:([-*+]) (\[[ xX]\] )?|(\d{1,9})([.)]) |((?:> ?)+))/

/** Goes on with a list or a quote on the next line; on a line that has nothing but its mark, ends it. */
function goOn(field: HTMLTextAreaElement) {
  const { value, selectionStart: at, selectionEnd } = field
  if (at !== selectionEnd) return false
  const start = value.lastIndexOf('\n', at - 1) + 1
  const line = value.slice(start, at)
  const item = ITEM.exec(line)
  if (!item) return false
  const [mark, indent = '', bullet, box, number, dot, quote] = item
  if (line.trim() === mark.trim()) {
    replace(field, [start, at], '')
    return true
  }
  const next = number ? `${Number(number) + 1}${dot} ` : (quote ?? `${bullet} ${box ? '[ ] ' : ''}`)
  write(field, `\n${indent}${next}`)
  return true
}
