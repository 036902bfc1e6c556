import { isStopWord } from './stop-words.ts'
import { joined, tokensOf, wordsOf } from './tokens.ts'

/** The limits of a tsvector: the last position, and the positions of one lexeme. */
const LAST_POSITION = 16_383
const MOST_POSITIONS = 40
/** Between two texts, so that no phrase goes from one to the other. */
const GAP = 10
const BREAK = '|'

export interface Analysis {
  /** Words with their positions; none for stop words and for words as they are written. */
  positions: Map<string, number[]>
  /** All words one after the other, a blank around each: what phrases are looked for in. */
  row: string
  /** The words that others are found by: their parts, their forms, what is mistyped. */
  vocabulary: Set<string>
}

/** The words of texts as the index keeps them. */
export function analyse(texts: string[]): Analysis {
  const positions = new Map<string, number[]>()
  const row: string[] = []
  const vocabulary = new Set<string>()
  let position = 0
  const put = (word: string, at: number) => {
    const known = positions.get(word)
    if (!known) positions.set(word, [at])
    else if (known.length < MOST_POSITIONS && known.at(-1) !== at) known.push(at)
    vocabulary.add(word)
  }
  for (const text of texts) {
    for (const token of tokensOf(text)) {
      row.push(...wordsOf(token))
      if (token.written !== undefined) positions.set(token.written, [])
      if (token.parts.length > 1) put(joined(token), Math.min(position + 1, LAST_POSITION))
      for (const part of token.parts) {
        position += 1
        if (isStopWord(part)) positions.set(part, [])
        else put(part, Math.min(position, LAST_POSITION))
      }
    }
    position += GAP
    row.push(BREAK)
  }
  return { positions, row: ` ${row.join(' ')} `, vocabulary }
}

/** A word as a lexeme of the index: with its scope. */
export const lexeme = (scope: number, word: string) => `'${scope}.${word}'`

/** As a tsvector is written. */
export const vectorOf = (scope: number, positions: Map<string, number[]>) =>
  [...positions]
    .map(([word, at]) => lexeme(scope, word) + (at.length > 0 ? `:${at.join(',')}` : ''))
    .join(' ')
