import { saysNothing } from '../language/stop-words.ts'
import { lexeme } from '../language/vector.ts'
import type { Meaning } from './expand.ts'
import type { SaidWord } from './vocabulary.ts'

/** A query in one scope, as Postgres reads it. Undefined is one that finds nothing there. */
export type TsQuery = string | undefined

export const anyOf = (queries: TsQuery[]): TsQuery => {
  const some = [...new Set(queries.filter((it) => it !== undefined))]
  return some.length > 1 ? `(${some.join('|')})` : some[0]
}

export const allOf = (queries: TsQuery[]): TsQuery =>
  queries.length > 0 && queries.every((it) => it !== undefined) ? queries.join('&') : undefined

/** One word that is looked for, as near as it may be found: each includes the nearer ones. */
export interface Nearness {
  same: TsQuery
  part: TsQuery
  any: TsQuery
}

export const anyWordIn = (scope: number, words: SaidWord[]) =>
  anyOf(words.filter((it) => it.scopes.includes(scope)).map(({ word }) => lexeme(scope, word)))

export function nearnessOf(meaning: Meaning, scope: number): Nearness {
  const { same, start, parts, mistyped, compound } = meaning
  const anyWord = (words: SaidWord[]) => anyWordIn(scope, words)
  const itself = anyWord(same)
  const goesOn = start && `${lexeme(scope, start)}:*`
  const others = start ? parts.filter(({ word }) => !word.startsWith(start)) : parts
  const pieces = compound.map(anyWord)
  const part = anyOf([itself, goesOn, anyWord(others), allOf(pieces)])
  return { same: itself, part, any: anyOf([part, anyWord(mistyped), ...pieces]) }
}

/** Words that follow each other, as what a hyphen holds together. Those that say nothing count only as a distance. */
export function inARow(words: string[], scope: number): TsQuery {
  let distance = 0
  let steps = ''
  for (const word of words) {
    distance += 1
    if (saysNothing(word)) continue
    steps += `${steps && `<${distance}>`}${lexeme(scope, word)}`
    distance = 0
  }
  return steps ? `(${steps})` : undefined
}

/** All words of a phrase. Whether they stand in its order, the text itself says. */
export function wordsOfPhrase(words: string[], scope: number): TsQuery {
  const rare = words.filter((it) => !saysNothing(it))
  const some = (rare.length > 0 ? rare : words).filter((it) => it !== '§')
  return allOf([...new Set(some)].map((it) => lexeme(scope, it)))
}
