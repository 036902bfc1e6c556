import { type HtmlElement, type HtmlNode, treeOf } from '../platform/html/html-tree.ts'
import { wordsAsMarkdown } from './escape.ts'

const BLOCKS = /^(p|h[1-6]|hr|blockquote|pre|ul|ol|div|table)$/

/**
 * What a text shows as Markdown, for other programs: without anything that the site itself does not show, such as
 * HTML, pictures from elsewhere and addresses that lead nowhere. `address` is where paths of ours begin.
 */
export const markdownOf = (html: string, address: string) => blocks(treeOf(html), address)

function blocks(nodes: HtmlNode[], address: string): string {
  const parts: string[] = []
  let words: HtmlNode[] = []
  const endWords = () => {
    const written = wordsAsMarkdown(words, address)
    if (written) parts.push(written)
    words = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !BLOCKS.test(node.tag)) words.push(node)
    else {
      endWords()
      parts.push(block(node, address))
    }
  }
  endWords()
  return parts.join('\n\n')
}

function block(element: HtmlElement, address: string): string {
  const { tag, children } = element
  if (tag === 'hr') return '***'
  if (tag === 'blockquote') return quoted(blocks(children, address))
  if (tag === 'pre') return fenced(element)
  if (tag === 'ul' || tag === 'ol') return list(element, address)
  if (tag === 'table') return table(element, address)
  if (tag === 'div') return blocks(children, address)
  const words = wordsAsMarkdown(children, address)
  if (tag === 'p') return words
  return `${'#'.repeat(Number(tag[1]))} ${words.replaceAll(/\\?\n/g, ' ')}`
}

/** Nothing that stands in a quote can be taken for what stands around it. */
export const quoted = (markdown: string) =>
  markdown.replace(/^(?=(.?))/gm, (_, it) => (it ? '> ' : '>'))

function fenced({ children }: HtmlElement) {
  const [code] = children
  const words = textOf(children).replace(/\n$/, '')
  const language = typeof code === 'object' && /language-(\S+)/.exec(code.attributes.class ?? '')
  const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map(([it]) => it.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language ? language[1] : ''}\n${words}\n${fence}`
}

function list({ tag, attributes, children }: HtmlElement, address: string) {
  const first = Number(attributes.start ?? 1)
  return elementsOf(children)
    .map((item, index) => {
      const marker = tag === 'ol' ? `${first + index}. ` : '- '
      const words = blocks(item.children, address)
      return marker + words.replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

function table(element: HtmlElement, address: string) {
  const rows = elementsOf(element.children).flatMap(({ children }) => elementsOf(children))
  const [head, ...others] = rows.map(({ children }) => elementsOf(children))
  if (!head) return ''
  const row = (cells: HtmlElement[]) => `| ${cells.map((it) => cell(it, address)).join(' | ')} |`
  const aligned = { left: ':--', right: '--:', center: ':-:' } as Record<string, string>
  const rule = head.map(({ attributes }) => aligned[attributes.align ?? ''] ?? '---')
  return [row(head), `| ${rule.join(' | ')} |`, ...others.map(row)].join('\n')
}

/** Even in code a line would end a cell. */
const cell = ({ children }: HtmlElement, address: string) =>
  wordsAsMarkdown(children, address)
    .replaceAll(/\\?\n/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')

const elementsOf = (nodes: HtmlNode[]) => nodes.filter((it) => typeof it === 'object')

const textOf = (nodes: HtmlNode[]): string =>
  nodes.map((it) => (typeof it === 'string' ? it : textOf(it.children))).join('')
