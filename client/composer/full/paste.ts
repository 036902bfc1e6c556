import { inertDocument } from '../../platform/trusted-html.ts'
import { write, writeBlock } from '../write.ts'
import { markdownOf } from './markdown-of.ts'
import { rowsOfTsv, tableOf } from './markdown-table.ts'

const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i

/** How it looked there is of no use, and the page's rules would have the browser complain of each. */
const STYLES = /<style[\s\S]*?<\/style>|\sstyle=(?:"[^"]*"|'[^']*')/gi

/** Takes what is pasted as what it is: a table, a link for what is selected. Tells whether it has. */
export function takePasted(field: HTMLTextAreaElement, pasted: DataTransfer) {
  const table = tableIn(pasted)
  if (table) {
    writeBlock(field, table)
    return true
  }
  const address = pasted.getData('text/plain').trim()
  const selected = field.value.slice(field.selectionStart, field.selectionEnd)
  if (!ADDRESS.test(address) || selected.trim() === '' || ADDRESS.test(selected.trim()))
    return false
  write(
    field,
    `[${selected.replace(/[[\]]/g, '\\$&')}](${address.replace(/[()]/g, encodeURIComponent)})`,
  )
  return true
}

/** Excel and Word say it in HTML, and with a picture of it besides; a bare spreadsheet says it in tabs. */
function tableIn(pasted: DataTransfer) {
  const html = pasted.getData('text/html')
  if (/<table/i.test(html)) {
    const { body } = inertDocument(html.replace(STYLES, ''))
    // Some pages are built of tables: one of a single cell is none.
    if (body.querySelector('table :is(td, th) ~ :is(td, th), table tr ~ tr'))
      return markdownOf(body)
  }
  const rows = rowsOfTsv(pasted.getData('text/plain').replace(/[\r\n]+$/, ''))
  return rows && tableOf(rows)
}
