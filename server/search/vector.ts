import { joined, tokensOf } from './fold.ts'
import { saysNothing } from './stop-words.ts'

/** Postgres keeps no place beyond this, and no more places of one word than that. */
const LAST_PLACE = 16_383
const MOST_PLACES = 40
/** Between two texts, so that no phrase goes from one to the other. */
const GAP = 10

/** The words of some texts, each with its places. Words that say nothing keep their place and are left out. */
export function placesOf(texts: string[]) {
  const places = new Map<string, number[]>()
  let place = 0
  const put = (word: string, at: number) => {
    if (saysNothing(word)) return
    const known = places.get(word)
    if (!known) places.set(word, [at])
    else if (known.length < MOST_PLACES && known.at(-1) !== at) known.push(at)
  }
  for (const text of texts) {
    for (const token of tokensOf(text)) {
      if (token.parts.length > 1) put(joined(token), Math.min(place + 1, LAST_PLACE))
      for (const part of token.parts) {
        place += 1
        put(part, Math.min(place, LAST_PLACE))
      }
    }
    place += GAP
  }
  return places
}

/** A word as it stands in the index: with whose it is. */
export const lexeme = (scope: number, word: string) => `'${scope}.${word}'`

/** As a tsvector is written. */
export const vectorOf = (scope: number, places: Map<string, number[]>) =>
  [...places].map(([word, at]) => `${lexeme(scope, word)}:${at.join(',')}`).join(' ')
