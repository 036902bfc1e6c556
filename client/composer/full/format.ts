import { replace, write, writeBlock } from '../write.ts'

/** What a tool of the toolbar, or its keys, does to the field. */
export type Format = (field: HTMLTextAreaElement) => void

const selectionOf = (field: HTMLTextAreaElement) =>
  field.value.slice(field.selectionStart, field.selectionEnd)

/** Puts signs around what is selected, or takes them away again. */
export const around =
  (sign: string): Format =>
  (field) => {
    const { value, selectionStart: start, selectionEnd: end } = field
    const length = sign.length
    if (value.slice(start, end).includes('\n')) return aroundLines(sign, field)
    const outside = [value.slice(start - length, start), value.slice(end, end + length)]
    if (outside.every((it) => it === sign) && !isLonger(value, start, end, sign)) {
      const selected = value.slice(start, end)
      return replace(field, [start - length, end + length], selected, [0, selected.length])
    }
    if (start === end && isWhereItEnds(value, start, sign)) {
      return field.setSelectionRange(end + length, end + length)
    }
    // Not around the blanks at its ends, where the signs would not count.
    const [, before = '', inner = '', after = ''] =
      /^(\s*)([\s\S]*?)(\s*)$/.exec(selectionOf(field)) ?? []
    const from = before.length + length
    replace(field, [start, end], before + sign + inner + sign + after, [from, from + inner.length])
  }

/** One star of two is not the sign of italics. */
const isLonger = (value: string, start: number, end: number, sign: string) =>
  sign === '*' && value.slice(start - 2, start) === '**' && value.slice(end, end + 2) === '**'

/** Whether what goes on here are the signs that end what the cursor stands in: then it leaves that. */
function isWhereItEnds(value: string, at: number, sign: string) {
  const line = value.slice(value.lastIndexOf('\n', at - 1) + 1, at)
  const single = sign === '*' ? line.replaceAll('**', '') : line
  const isOpen = single.split(sign).length % 2 === 0
  const isTwo = /^\*\*(?!\*)/.test(value.slice(at))
  return isOpen && value.startsWith(sign, at) && !(sign === '*' && isTwo)
}

/** What begins a line, what it says, and the blanks at its end. */
const LINE = /^(\s*(?:[-*+] (?:\[[ xX]\] )?|\d{1,9}[.)] |#{1,6} |> ?)*)(.*?)(\s*)$/

/** Signs do not reach from line to line: what is selected of each has its own. */
function aroundLines(sign: string, field: HTMLTextAreaElement) {
  const lines = selectionOf(field)
    .split('\n')
    .map((line) => LINE.exec(line)!)
  const isWithin = (said: string) =>
    said.startsWith(sign) && said.endsWith(sign) && !isLonger(said, 2, said.length - 2, sign)
  const isAll = lines.every(([, , said = '']) => said === '' || isWithin(said))
  const changed = lines
    .map(([, mark = '', said = '', blank = '']) => {
      if (said === '') return mark + blank
      return mark + (isAll ? said.slice(sign.length, -sign.length) : sign + said + sign) + blank
    })
    .join('\n')
  replace(field, [field.selectionStart, field.selectionEnd], changed, [0, changed.length])
}

/** Puts a mark before each of the lines that are selected, or takes it away again. */
export const before =
  (mark: (index: number) => string, marked: RegExp): Format =>
  (field) => {
    const { value, selectionStart, selectionEnd } = field
    const start = value.lastIndexOf('\n', selectionStart - 1) + 1
    const next = value.indexOf('\n', selectionEnd)
    const end = next < 0 ? value.length : next
    const lines = value.slice(start, end).split('\n')
    const isMarked = lines.every((line) => marked.test(line))
    const changed = lines
      .map((line, index) => (isMarked ? line.replace(marked, '') : mark(index) + line))
      .join('\n')
    const isOneLine = lines.length === 1
    replace(field, [start, end], changed, [isOneLine ? changed.length : 0, changed.length])
  }

/** Within a line as code, several lines as a block of it. */
export const code: Format = (field) => {
  const selected = selectionOf(field)
  if (!selected.includes('\n')) return around('`')(field)
  write(field, `\`\`\`\n${selected.replace(/\n$/, '')}\n\`\`\`\n`)
}

/** What is selected becomes the words of a link, or its address where it is one. */
export const link: Format = (field) => {
  const { selectionStart: start, selectionEnd: end } = field
  const selected = selectionOf(field)
  const isAddress = /^https?:\/\/\S+$/.test(selected)
  const address = isAddress ? selected : 'https://'
  const named = isAddress ? '' : selected
  const from = isAddress ? 1 : named.length + 3
  const length = isAddress ? 0 : address.length
  replace(field, [start, end], `[${named}](${address})`, [from, from + length])
}

/** A table to fill in, after what is selected. */
export const table =
  (column: (number: number) => string): Format =>
  (field) => {
    const { selectionEnd } = field
    field.setSelectionRange(selectionEnd, selectionEnd)
    const block = `| ${column(1)} | ${column(2)} |\n| --- | --- |\n|  |  |\n|  |  |`
    writeBlock(field, block, [2, 2 + column(1).length])
  }

/** Begins what the type-ahead goes on with. */
export const begin =
  (sign: string): Format =>
  (field) => {
    const { value, selectionStart } = field
    const isApart = selectionStart === 0 || /[\s(]/.test(value[selectionStart - 1]!)
    write(field, isApart ? sign : ` ${sign}`)
  }
