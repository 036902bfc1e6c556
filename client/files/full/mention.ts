import type { FileRef } from '../../../server/files/contract.ts'
import { replace, write } from '../../composer/write.ts'
import { fileAt } from '../api.ts'

const escaped = (label: string) => label.replace(/\s+/g, ' ').replace(/[\\[\]*_`<]/g, '\\$&')

/** What stands in the text while a file is on its way. */
export const placeholderFor = (key: number, label: string) =>
  `[${escaped(label)}](uploading:${key})`

const PLACEHOLDERS = /\[(?:\\.|[^\\\]])*\]\(uploading:(\d+)\)\s*/g

/** Without what an upload has left that ended with its page: a draft of that time still has it. */
export const withoutLeftovers = (text: string, isOnItsWay: (key: number) => boolean) =>
  text.replace(PLACEHOLDERS, (placeholder, key) => (isOnItsWay(Number(key)) ? placeholder : ''))

/** A file as the text mentions it; of a picture, the size keeps its place while it loads. */
export const mentionOf = ({ id, kind, name, width, height }: FileRef, alt: string) =>
  kind === 'picture'
    ? `![${escaped(alt)}](${fileAt(id)}#${width}x${height})`
    : `[${escaped(name)}](${fileAt(id)})`

type Place = readonly [start: number, end: number]

export function placeOf(text: string, mentioned: { key: number } | { id: number }) {
  const address =
    'key' in mentioned ? `uploading:${mentioned.key}` : `${fileAt(mentioned.id)}(?:#\\d+x\\d+)?`
  const found = new RegExp(`!?\\[(?:\\\\.|[^\\\\\\]])*\\]\\(${address}\\)`).exec(text)
  return found ? ([found.index, found.index + found[0].length] as const) : undefined
}

/** Writes at the cursor, as a paragraph of its own or in line with what stands there. */
export function insert(field: HTMLTextAreaElement, text: string, isBlock: boolean) {
  const before = field.value.slice(0, field.selectionStart)
  const after = field.value.slice(field.selectionEnd)
  if (isBlock) {
    const gap =
      before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
    return write(field, `${gap}${text}${after.startsWith('\n') ? '' : '\n\n'}`)
  }
  write(
    field,
    `${/(^|[\s(])$/.test(before) ? '' : ' '}${text}${/^($|[\s.,;:)])/.test(after) ? '' : ' '}`,
  )
}

/** Puts something in place of a part of the text, and leaves the cursor and the focus where they are. */
export function exchange(field: HTMLTextAreaElement, place: Place, text: string) {
  if (document.activeElement !== field) {
    field.setRangeText(text, ...place, 'preserve')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return
  }
  const [start, end] = place
  const moved = (position: number) =>
    position <= start ? position : Math.max(position, end) - end + start + text.length
  const [from, to] = [moved(field.selectionStart), moved(field.selectionEnd)]
  replace(field, place, text)
  field.setSelectionRange(from, to)
}
