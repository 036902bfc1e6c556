import { Marked, type MarkedToken, type Token } from 'marked'
import sanitizeHtml from 'sanitize-html'

export const DEEPEST_NESTING = 100

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const asText = (text: string) => text.replace(/[&<>"]/g, (it) => escaped[it]!)

/** The headings of a post stand below those of its page. */
const shifted = (depth: number) => Math.min(depth + 2, 6)

const marked = new Marked({
  gfm: true,
  // What looks like HTML is text like any other, and is shown as such.
  tokenizer: { html: () => undefined, tag: () => undefined },
  renderer: {
    heading({ tokens, depth }) {
      return `<h${shifted(depth)}>${this.parser.parseInline(tokens)}</h${shifted(depth)}>\n`
    },
    // A picture from elsewhere would tell that place who reads here.
    image: ({ href, text }) => `<a href="${asText(href)}">${asText(text || href)}</a>`,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
})

const sanitizing: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li'],
    ...['a', 'strong', 'em', 'del', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  allowedClasses: { code: [/^language-[\w-]{1,30}$/] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: DEEPEST_NESTING * 3,
  transformTags: {
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: /^(\/(?!\/)|#)/.test(href)
        ? { href }
        : { href, rel: 'noopener noreferrer nofollow' },
    }),
  },
}

export class NestedTooDeep extends Error {}

/** GitHub's Markdown as safe HTML. Throws NestedTooDeep; takes as long as it takes. */
export function htmlOf(markdown: string) {
  const tokens = marked.lexer(markdown)
  if (depthOf(tokens) > DEEPEST_NESTING) throw new NestedTooDeep()
  const html = sanitizeHtml(marked.parser(tokens), sanitizing)
  // Wide tables scroll by themselves, by keyboard too. No text can look like a tag here any more.
  return html
    .replaceAll('<table>', '<div class="table" role="group" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
}

function depthOf(tokens: Token[]) {
  let depth = 0
  for (let level = tokens; level.length > 0; level = level.flatMap(childrenOf)) depth += 1
  return depth
}

function childrenOf(token: Token): Token[] {
  const it = token as MarkedToken
  if (it.type === 'list') return it.items
  if (it.type === 'table') return [...it.header, ...it.rows.flat()].flatMap(({ tokens }) => tokens)
  return 'tokens' in it && it.tokens ? it.tokens : []
}
