/** The cells of a table of a page, of Excel or of Word, row by row. What spans several stands in the first. */
export function rowsOf(table: HTMLTableElement, wordsOf: (cell: Element) => string) {
  const rows: string[][] = Array.from(table.rows, () => [])
  for (const [index, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      let column = 0
      while (rows[index]![column] !== undefined) column += 1
      for (const spanned of rows.slice(index, index + (cell.rowSpan || 1))) {
        for (let right = 0; right < Math.min(cell.colSpan, 100); right += 1) {
          spanned[column + right] = ''
        }
      }
      rows[index]![column] = wordsOf(cell)
    }
  }
  return rows
}

/** Cells parted by tabs, as spreadsheets give them, quoted where they hold tabs, breaks or quotes. */
export function rowsOfTsv(text: string): string[][] | undefined {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const [, inQuotes, bare, end] = cell.exec(text)!
    rows.at(-1)!.push(inQuotes === undefined ? bare! : inQuotes.replaceAll('""', '"'))
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([])
  }
  const columns = rows[0]!.length
  const isTable = rows.length > 1 && columns > 1 && rows.every((it) => it.length === columns)
  return isTable ? rows.map((row) => row.map((it) => it.replace(/\s+/g, ' ').trim())) : undefined
}

const NUMBER = /^[-+−]?\d[\d.,\s]*\s?[%€$]?$/

/** Rows of cells as Markdown: the first names the columns. */
export function tableOf(rows: string[][]) {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const [head, ...body] = filled
  if (!head) return ''
  const columns = Math.max(...filled.map((row) => row.length))
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const padded = (row: string[]) =>
    Array.from({ length: columns }, (_, index) => (row[index] ?? '').replaceAll('|', '\\|'))
  // Figures stand under each other.
  const rule = Array.from({ length: columns }, (_, index) => {
    const figures = body.map((row) => row[index] ?? '').filter(Boolean)
    return figures.length > 0 && figures.every((it) => NUMBER.test(it)) ? '---:' : '---'
  })
  return [padded(head), rule, ...body.map(padded)].map(line).join('\n')
}
