import type { IOptions } from 'sanitize-html'
import type { Shown } from './context.ts'
import { DEEPEST_NESTING } from './lexer.ts'
import { classifyLink } from './links.ts'
import { isPicture } from './pictures.ts'

/** All that a text may consist of, whatever comes out of the renderer. */
export const sanitizing = ({ pictures }: Shown): IOptions => ({
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li'],
    ...['a', 'strong', 'em', 'del', 'code', 'label', 'input', 'img', 'span'],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    input: ['type', 'checked', 'disabled'],
    div: ['role', 'tabindex', 'aria-label'],
  },
  allowedClasses: { code: [/^language-[\w+#-]{1,30}$/], div: ['table', 'code'], span: ['mention'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  // Above what the lexer lets through: a list has two elements a level, and the words theirs.
  nestingLimit: DEEPEST_NESTING * 4,
  transformTags: {
    a: (tagName, { href = '', title }) => {
      const attribs = title === undefined ? { href } : { href, title }
      if (classifyLink(href) === 'inside') return { tagName, attribs }
      return { tagName, attribs: { ...attribs, rel: 'noopener noreferrer nofollow' } }
    },
    input: (tagName, { checked }) => {
      const box = { type: 'checkbox', disabled: '' }
      return { tagName, attribs: checked === undefined ? box : { ...box, checked } }
    },
  },
  // Of a link that leads nowhere the words remain.
  exclusiveFilter: ({ tag, attribs }) =>
    (tag === 'a' && classifyLink(attribs.href ?? '') === 'nowhere' && 'excludeTag') ||
    (tag === 'img' && !isPicture(attribs.src, pictures)),
})
