import { rowsOf, tableOf } from './markdown-table.ts'

/** What HTML says, as Markdown: for a quote, and for what is pasted around a table. */
export function markdownOf(root: Node) {
  return blocksIn(root)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Markdown as one line, for a cell or a heading. */
const lineOf = (root: Node) => wordsIn(root).replace(/\s+/g, ' ').trim()

const BLOCKS =
  /^(P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|HR|BODY|LABEL|DL|DT|DD)$/
const UNSEEN = /^(STYLE|SCRIPT|META|LINK|TITLE|HEAD|TEMPLATE)$/

const nameOf = (node: Node) => (node instanceof Element ? node.tagName.toUpperCase() : '')

function blocksIn(node: Node): string {
  let blocks = ''
  let line = ''
  for (const child of node.childNodes) {
    const name = nameOf(child)
    if (UNSEEN.test(name)) continue
    if (!BLOCKS.test(name)) {
      line += wordsOf(child)
      continue
    }
    if (line.trim()) blocks += `${tidied(line)}\n\n`
    line = ''
    blocks += `${blockOf(child as Element, name)}\n\n`
  }
  return blocks + tidied(line)
}

const tidied = (line: string) =>
  line
    .split('\n')
    .map((it) => it.trim())
    .join('\n')
    .trim()

function blockOf(element: Element, name: string): string {
  if (/^H[1-6]$/.test(name)) return `${'#'.repeat(Number(name[1]))} ${lineOf(element)}`
  if (name === 'UL' || name === 'OL') return listOf(element, name === 'OL')
  if (name === 'BLOCKQUOTE') return quoted(markdownOf(element))
  if (name === 'PRE') return `\`\`\`\n${(element.textContent ?? '').replace(/\n$/, '')}\n\`\`\``
  if (name === 'TABLE') return tableOf(rowsOf(element as HTMLTableElement, lineOf))
  if (name === 'HR') return '---'
  return markdownOf(element)
}

function listOf(list: Element, numbered: boolean) {
  const first = Number(list.getAttribute('start') ?? 1)
  return [...list.children]
    .map((item, index) => {
      const box = item.querySelector<HTMLInputElement>(
        ':scope > input, :scope > label > input, :scope > p > label > input',
      )
      const mark = numbered ? `${first + index}. ` : '- '
      const task = box ? (box.checked ? '[x] ' : '[ ] ') : ''
      const words = markdownOf(item)
        .replace(/\n+/g, '\n')
        .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      return mark + task + words
    })
    .join('\n')
}

const SIGNS: Record<string, string> = {
  ...{ STRONG: '**', B: '**', EM: '*', I: '*', DEL: '~~', S: '~~' },
}

const wordsIn = (node: Node): string => [...node.childNodes].map(wordsOf).join('')

function wordsOf(node: Node): string {
  if (node instanceof Text) return plain(node.data.replace(/[\s\u00a0]+/g, ' '))
  if (!(node instanceof Element)) return ''
  const name = nameOf(node)
  if (UNSEEN.test(name)) return ''
  if (name === 'BR') return '\n'
  if (name === 'IMG') return plain(node.getAttribute('alt') ?? '')
  if (name === 'CODE') return `\`${node.textContent}\``
  const words = wordsIn(node)
  if (words.trim() === '') return words
  const href = name === 'A' ? node.getAttribute('href') : null
  if (href && /^(https?:|mailto:|\/)/i.test(href)) return linked(words.trim(), href)
  // One below the other, they become one beside the other.
  if (BLOCKS.test(name)) return ` ${words} `
  const sign = SIGNS[name]
  return sign ? words.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${sign}$2${sign}$3`) : words
}

const linked = (words: string, href: string) =>
  words === plain(href) ? href : `[${words}](${href.replace(/[()\s]/g, encodeURIComponent)})`

/** Words in which nothing is to be taken as Markdown. */
export const plain = (text: string) =>
  text.replace(/[\\`*[\]<]/g, '\\$&').replace(/(^|\s)([#>+-]|\d+\.)(?=\s)/g, '$1\\$2')

/** As a quote, line by line. */
export const quoted = (markdown: string) => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>')
