/** An element of sanitised HTML, or the words in it. */
export type HtmlNode = string | HtmlElement

export interface HtmlElement {
  tag: string
  attributes: Record<string, string>
  children: HtmlNode[]
}

/** Those of what the sanitiser lets through that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'input'])

const PIECE = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g

/** Reads HTML as the sanitiser writes it: every element is closed, and in values no bracket stands for itself. */
export function treeOf(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [piece, closing, tag, rest = ''] of html.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root
    if (tag === undefined) parent.children.push(decoded(piece))
    else if (closing) open.pop()
    else {
      const element: HtmlElement = { tag, attributes: attributesOf(rest), children: [] }
      parent.children.push(element)
      if (!EMPTY.has(tag)) open.push(element)
    }
  }
  return root.children
}

const attributesOf = (written: string) =>
  Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name!, decoded(value)]),
  )

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const decoded = (text: string) =>
  text.replace(/&(?:(amp|lt|gt|quot)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, name, decimal, hex) =>
    name
      ? ENTITIES[name.toLowerCase()]!
      : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  )
