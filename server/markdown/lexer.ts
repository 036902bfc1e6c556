import { Lexer, type Token, Tokenizer, type TokensList } from 'marked'

export const DEEPEST_NESTING = 100

/** Paragraphs, cells and the like. A short row is filled up with cells, so a table can have more than characters. */
const MOST_PARTS = 20_000

export class NestedTooDeep extends Error {}

/** Stops at too much of anything, before it exhausts the stack or the memory. */
export class BoundedLexer extends Lexer {
  #depth = 0
  #parts = 0

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[]
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList
  override blockTokens(source: string, tokens?: Token[], clipped?: boolean) {
    return this.#deeper(() => super.blockTokens(source, tokens, clipped))
  }

  override inlineTokens(source: string, tokens?: Token[]) {
    return this.#deeper(() => super.inlineTokens(source, tokens))
  }

  override inline(source: string, tokens?: Token[]) {
    this.#parts += 1
    if (this.#parts > MOST_PARTS) throw new RangeError('This has too many parts.')
    return super.inline(source, tokens)
  }

  /** Quotes and lists go a hundred deep, and emphasis as deep within them. */
  #deeper<T>(lex: () => T) {
    if (this.#depth > DEEPEST_NESTING) throw new NestedTooDeep()
    this.#depth += 1
    const lexed = lex()
    this.#depth -= 1
    return lexed
  }
}

/** What looks like HTML is text like any other, and is shown as such. */
export class PlainTokenizer extends Tokenizer {
  override html() {
    return undefined
  }

  override tag() {
    return undefined
  }
}
