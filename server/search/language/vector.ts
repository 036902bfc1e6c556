import { saysNothing } from './stop-words.ts'
import { joined, tokensOf, wordsOf } from './tokens.ts'

/** Postgres keeps no place beyond this, and no more places of one word than that. */
const LAST_PLACE = 16_383
const MOST_PLACES = 40
/** Between two texts, so that no phrase goes from one to the other. */
const GAP = 10
const BREAK = '|'

export interface Indexed {
  /** Words with their places; of those that say nothing, and as they are written, only that they are there. */
  places: Map<string, number[]>
  /** All words one after the other, a blank around each: what phrases are looked for in. */
  row: string
  /** The words that others are found by: their parts, their forms, what is mistyped. */
  vocabulary: Set<string>
}

export function indexed(texts: string[]): Indexed {
  const places = new Map<string, number[]>()
  const row: string[] = []
  const vocabulary = new Set<string>()
  let place = 0
  const put = (word: string, at: number) => {
    const known = places.get(word)
    if (!known) places.set(word, [at])
    else if (known.length < MOST_PLACES && known.at(-1) !== at) known.push(at)
    vocabulary.add(word)
  }
  for (const text of texts) {
    for (const token of tokensOf(text)) {
      row.push(...wordsOf(token))
      if (token.written !== undefined) places.set(token.written, [])
      if (token.parts.length > 1) put(joined(token), Math.min(place + 1, LAST_PLACE))
      for (const part of token.parts) {
        place += 1
        if (saysNothing(part)) places.set(part, [])
        else put(part, Math.min(place, LAST_PLACE))
      }
    }
    place += GAP
    row.push(BREAK)
  }
  return { places, row: ` ${row.join(' ')} `, vocabulary }
}

/** A word as it stands in the index: with whose it is. */
export const lexeme = (scope: number, word: string) => `'${scope}.${word}'`

/** As a tsvector is written. */
export const vectorOf = (scope: number, places: Map<string, number[]>) =>
  [...places]
    .map(([word, at]) => lexeme(scope, word) + (at.length > 0 ? `:${at.join(',')}` : ''))
    .join(' ')
