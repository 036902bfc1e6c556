/**
 * Writes into a field as if it had been typed, in place of what is selected. Only what goes through
 * `insertText` can be undone by the browser; what is set by `value` or `setRangeText` takes the history away.
 */
export function write(field: HTMLTextAreaElement, text: string) {
  const { selectionStart: start, selectionEnd: end } = field
  field.focus()
  const command = text === '' ? 'delete' : 'insertText'
  if ((text === '' && start === end) || document.execCommand(command, false, text)) return
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Replaces a part of the text as if it were typed; then selects a range, counted from the beginning of that part. */
export function replace(
  field: HTMLTextAreaElement,
  [start, end]: readonly [number, number],
  text: string,
  [from, to]: readonly [number, number] = [text.length, text.length],
) {
  field.setSelectionRange(start, end)
  write(field, text)
  field.setSelectionRange(start + from, start + to)
}

/**
 * Puts a paragraph of its own where one writes, never within a line. Then selects what is meant of it, or
 * else puts the cursor into the one after it.
 */
export function writeBlock(field: HTMLTextAreaElement, block: string, meant?: [number, number]) {
  const { value, selectionStart, selectionEnd } = field
  const lineEnd = value.indexOf('\n', selectionEnd)
  const isWithin =
    selectionStart === selectionEnd && !/(^|\n)$/.test(value.slice(0, selectionStart))
  const at = isWithin ? (lineEnd < 0 ? value.length : lineEnd) : selectionEnd
  const before = value.slice(0, isWithin ? at : selectionStart).trimEnd()
  const after = value.slice(at).trimStart()
  const gap = before && '\n\n'
  const text = `${gap}${block}\n\n`
  const [from, to] = meant ?? [block.length + 2, block.length + 2]
  const selected = [gap.length + from, gap.length + to] as const
  replace(field, [before.length, value.length - after.length], text, selected)
}
