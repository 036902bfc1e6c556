const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** What one reads of sanitised HTML: its words, a line for each block. */
export const visibleText = (html: string) =>
  html
    .replace(
      /<\/?(?:p|br|hr|h\d|blockquote|pre|ul|ol|li|div|table|thead|tbody|tr|th|td)\b[^>]*>/g,
      '\n',
    )
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      name
        ? (NAMED[name.toLowerCase()] ?? whole)
        : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
