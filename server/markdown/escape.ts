import type { HtmlElement, HtmlNode } from '../platform/html/html-tree.ts'

/** Words of which none is to be taken as Markdown. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')

/** Lines of words as Markdown, of which none begins like a list, a heading or a rule. */
export function wordsAsMarkdown(nodes: HtmlNode[], address: string) {
  return inline(nodes, address)
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+=:]/, '\\$&'),
    )
    .join('\n')
}

const inline = (nodes: HtmlNode[], address: string): string =>
  nodes.map((it) => (typeof it === 'string' ? plain(it) : element(it, address))).join('')

const AROUND: Record<string, string> = { strong: '**', em: '*', del: '~~' }

function element({ tag, attributes, children }: HtmlElement, address: string): string {
  const words = inline(children, address)
  if (tag === 'br') return '\\\n'
  if (tag === 'code') return coded(children)
  if (tag === 'input') return attributes.checked === undefined ? '[ ] ' : '[x] '
  if (tag === 'a') return link(words, attributes.href, address)
  // A picture of ours is behind the door too: the file leads to it, as it does to all that is attached.
  if (tag === 'img') return plain(attributes.alt ?? '')
  const mark = words.trim() && AROUND[tag]
  return mark ? `${mark}${words}${mark}` : words
}

/** Programs differ in what they take for the end of an address. */
const ENCODED: Record<string, string> = { '(': '%28', ')': '%29' }

function link(words: string, href = '', address: string) {
  const whole = href.startsWith('/') ? address + href : href
  const safe = whole.replace(/[\s<>()\\]/g, (it) => ENCODED[it] ?? encodeURIComponent(it))
  // An address within the words would be a link of its own.
  const bare = (words || plain(href)).replace(/:(?=\/\/)|[.@()]/g, '\\$&')
  return `[${bare}](${safe})`
}

/** Between more backticks than there are in it; a blank keeps them apart where they would touch. */
function coded(children: HtmlNode[]) {
  const words = children
    .filter((it) => typeof it === 'string')
    .join('')
    .replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([it]) => it.length))
  const fence = '`'.repeat(longest + 1)
  const blank = /^[` ]|[` ]$/.test(words) && words.trim() ? ' ' : ''
  return `${fence}${blank}${words}${blank}${fence}`
}
