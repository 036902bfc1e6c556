import { withoutUnseen } from './unseen.ts'
import { isVisible } from './visible.ts'

/** Line breaks and tabs of all kinds, blanks of all widths, and the Braille cell without dots. */
const BLANKS = /[\t-\r\x85\p{Z}\u2800]/gu
/** These hold a number and its unit together: alone, they stay. */
const RUN_OF_BLANKS = / +[ \u00a0\u202f]*|[\u00a0\u202f]+ [ \u00a0\u202f]*|[\u00a0\u202f]{2,}/g
/** More marks on one letter than any script has cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
/** A mark at the beginning would sit on whatever stands before the line. */
const ENDS = /^[\s\p{M}]+|\s+$/gu

/**
 * A text as one line of what can be seen: line breaks become blanks, what is not seen goes, the ends are
 * trimmed, and letters have their normal form (NFC). Empty where nothing is left to see.
 */
export function lineOf(text: string) {
  const line = withoutUnseen(
    text.toWellFormed().replace(BLANKS, (it) => (/[\u00a0\u202f]/.test(it) ? it : ' ')),
  )
    .replace(RUN_OF_BLANKS, ' ')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(ENDS, '')
  return isVisible(line) ? line : ''
}

/** A text of several lines, each cleaned as a line is; what indents them stays. Empty where nothing is to be seen. */
export function linesOf(text: string) {
  const lines = text
    .toWellFormed()
    .split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/)
    .map((it) => it.split('\t').map(withoutUnseen).join('\t').normalize('NFC').trimEnd())
    .join('\n')
    .replace(PILED_MARKS, '$1')
    .replace(/^\n+|\n+$/g, '')
  return isVisible(lines) ? lines : ''
}
