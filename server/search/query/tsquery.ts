import { lexeme } from '../language/analyse.ts'
import { isStopWord } from '../language/stop-words.ts'
import type { Expansion } from './expand.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** A query in one scope, as Postgres reads it. Undefined is one that finds nothing there. */
export type TsQuery = string | undefined

export const anyOf = (queries: TsQuery[]): TsQuery => {
  const some = [...new Set(queries.filter((it) => it !== undefined))]
  return some.length > 1 ? `(${some.join('|')})` : some[0]
}

export const allOf = (queries: TsQuery[]): TsQuery =>
  queries.length > 0 && queries.every((it) => it !== undefined) ? queries.join('&') : undefined

/** The queries for one term, from near to far: each includes the nearer ones. */
export interface TermQueries {
  exact: TsQuery
  partial: TsQuery
  any: TsQuery
}

export const anyWordIn = (scope: number, words: VocabularyWord[]) =>
  anyOf(words.filter((it) => it.scopes.includes(scope)).map(({ word }) => lexeme(scope, word)))

/** The queries for an expanded term in one scope. */
export function termQueries(expansion: Expansion, scope: number): TermQueries {
  const { prefix, compound } = expansion
  const anyWord = (words: VocabularyWord[]) => anyWordIn(scope, words)
  const exact = anyWord(expansion.exact)
  const beginning = prefix && `${lexeme(scope, prefix)}:*`
  const others = prefix
    ? expansion.partial.filter(({ word }) => !word.startsWith(prefix))
    : expansion.partial
  const pieces = compound.map(anyWord)
  const partial = anyOf([exact, beginning, anyWord(others), allOf(pieces)])
  return { exact, partial, any: anyOf([partial, anyWord(expansion.fuzzy), ...pieces]) }
}

/** Words that follow each other, as what a hyphen holds together. Stop words count only as a distance. */
export function inARow(words: string[], scope: number): TsQuery {
  let distance = 0
  let steps = ''
  for (const word of words) {
    distance += 1
    if (isStopWord(word)) continue
    steps += `${steps && `<${distance}>`}${lexeme(scope, word)}`
    distance = 0
  }
  return steps ? `(${steps})` : undefined
}

/** All words of a phrase. Whether they stand in its order, the text itself says. */
export function wordsOfPhrase(words: string[], scope: number): TsQuery {
  const rare = words.filter((it) => !isStopWord(it))
  const some = (rare.length > 0 ? rare : words).filter((it) => it !== '§')
  return allOf([...new Set(some)].map((it) => lexeme(scope, it)))
}
