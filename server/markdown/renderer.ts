import { Renderer, type Tokens } from 'marked'
import { htmlIsVisible } from '../platform/text/visible.ts'
import type { Shown } from './context.ts'
import { type Pictures, pictureAt } from './pictures.ts'

/** Marked's HTML, made to stand within a page of ours. */
export class PostRenderer extends Renderer {
  /** The addresses that have been mentioned. */
  readonly mentioned = new Set<string>()
  #inLink = false
  readonly #pictures: Pictures | undefined

  readonly #mentions: ReadonlyMap<string, string>

  constructor({ pictures, mentions = {} }: Shown) {
    super()
    this.#pictures = pictures
    this.#mentions = new Map(Object.entries(mentions))
  }

  /** The headings of a post stand below those of its page. */
  override heading(token: Tokens.Heading) {
    return super.heading({ ...token, depth: Math.min(token.depth + 2, 6) })
  }

  /** Links do not nest, and none is without words. */
  override link(token: Tokens.Link) {
    const mentioned = this.#mentions.get(token.href)
    if (mentioned !== undefined) return this.#mention(token.href, mentioned)
    if (this.#inLink) return this.parser.parseInline(token.tokens)
    this.#inLink = true
    const words = this.parser.parseInline(token.tokens)
    const address = [{ type: 'text', raw: token.href, text: token.href }]
    const link = super.link(htmlIsVisible(words) ? token : { ...token, tokens: address })
    this.#inLink = false
    return link
  }

  #mention(address: string, name: string) {
    this.mentioned.add(address)
    const words = super.text({ type: 'text', raw: name, text: name, escaped: false })
    return `<span class="mention">@${words}</span>`
  }

  /** A picture from elsewhere would tell that place who reads here. One of ours leads to itself in full. */
  override image(token: Tokens.Image) {
    const picture = pictureAt(token.href, this.#pictures)
    if (!picture) return this.link({ ...token, type: 'link' })

    const { file, source, width, height } = picture
    const alt = this.parser.parseInline(token.tokens, this.parser.textRenderer)
    const size = width ? ` width="${width}" height="${height}"` : ''
    const bare = super.image({ ...token, href: source, title: null })
    const image = `${bare.slice(0, -1)}${size} loading="lazy" decoding="async">`
    // What is said to be mere decoration is no link, which would have no name.
    return this.#inLink || !htmlIsVisible(alt) ? image : `<a href="${file}">${image}</a>`
  }

  /** Wide tables scroll by themselves, by keyboard too, and are called by the names of their columns. */
  override table(token: Tokens.Table) {
    const names = token.header.map(({ tokens }) => wordsOf(this.parser.parseInline(tokens)))
    const name = names.filter(htmlIsVisible).join(', ').replaceAll('"', '&quot;')
    return `<div class="table" role="group" tabindex="0" aria-label="${name}">${super.table(token)}</div>\n`
  }

  /** Long lines of code scroll by themselves, by keyboard too. */
  override code(token: Tokens.Code) {
    const language = /^[\w+#-]{1,30}(?=\s|$)/.exec(token.lang ?? '')?.[0]
    const name = language ? `Code ${language}` : 'Code'
    return `<div class="code" role="group" tabindex="0" aria-label="${name}">${super.code(token)}</div>\n`
  }

  /** The corner above the names of rows heads nothing. */
  override tablecell(cell: Tokens.TableCell) {
    return super.tablecell({ ...cell, header: cell.header && cell.text !== '' })
  }

  /** In a tight list the box of a task stands before its words, in a loose one within their paragraph. */
  override listitem(item: Tokens.ListItem) {
    const [box, words, ...rest] = item.tokens
    if (box?.type !== 'checkbox' || !words) return super.listitem(item)
    return `<li>${labelled(this.parser.parse([box, words]))}${this.parser.parse(rest)}</li>\n`
  }

  override paragraph(token: Tokens.Paragraph) {
    if (token.tokens[0]?.type !== 'checkbox') return super.paragraph(token)
    return `<p>${labelled(this.parser.parseInline(token.tokens))}</p>\n`
  }
}

/** So that a screen reader names the box. */
const labelled = (boxAndWords: string) => `<label>${boxAndWords}</label>`

/** What is left of HTML in a name. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '')
