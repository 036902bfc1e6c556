import { words } from '../../words/words.ts'
import { markdownOf, plain, quoted } from './markdown-of.ts'

/** Where something stands that is quoted. */
export interface Source {
  name: string
  threadId: number
  number: number
}

/** What the reader has selected of a text, or else all of it, as a quote that leads to where it stands. */
export function quoteOf(prose: Element, { name, threadId, number }: Source) {
  const selection = getSelection()
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
  const isWithin = range && prose.contains(range.commonAncestorContainer)
  const said = markdownOf(isWithin ? range.cloneContents() : prose)
  const source = `${plain(name)}, ${words().threads.permalink(number)}`
  return quoted(`${said}\n\n— [${source}](/threads/${threadId}#post-${number})`)
}
