import { Parser } from 'marked'
import sanitizeHtml from 'sanitize-html'
import type { Shown } from './context.ts'
import { BoundedLexer, PlainTokenizer } from './lexer.ts'
import { PostRenderer } from './renderer.ts'
import { sanitizing } from './sanitize.ts'

/** Twenty times the longest text. References and tables can make far more of a few characters. */
const LONGEST_HTML = 400_000

/**
 * GitHub's Markdown as safe HTML, and the addresses it mentions. Throws NestedTooDeep or RangeError, and takes
 * as long as it takes.
 */
export function htmlOf(markdown: string, shown: Shown) {
  // Anew each time: they hold a state, which a text that fails would leave behind.
  const renderer = new PostRenderer(shown)
  const options = { gfm: true, tokenizer: new PlainTokenizer(), renderer }
  const html = Parser.parse(new BoundedLexer(options).lex(markdown), options)
  if (html.length > LONGEST_HTML) throw new RangeError('This would be too much to show.')
  return { html: sanitizeHtml(html, sanitizing(shown)), mentioned: [...renderer.mentioned] }
}
