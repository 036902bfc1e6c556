import type { Meaning } from './expand.ts'
import { saysNothing } from './stop-words.ts'
import { lexeme } from './vector.ts'
import type { SaidWord } from './vocabulary.ts'

/**
 * Queries as Postgres reads them. Undefined is one that finds nothing. Each word stands in them with the
 * scopes that it is known in, so that the index is asked for nothing else.
 */
export type TsQuery = string | undefined

export const anyOf = (queries: TsQuery[]): TsQuery => {
  const some = queries.filter((it) => it !== undefined)
  return some.length > 0 ? `(${some.join('|')})` : undefined
}

export const allOf = (queries: TsQuery[]): TsQuery =>
  queries.length > 0 && queries.every((it) => it !== undefined)
    ? `(${queries.join('&')})`
    : undefined

const anyWord = (words: SaidWord[]) =>
  anyOf(words.map(({ word, scopes }) => anyOf(scopes.map((scope) => lexeme(scope, word)))))

/** One word that is looked for, as near as it may be found: each includes the nearer ones. */
export interface Nearness {
  same: TsQuery
  part: TsQuery
  any: TsQuery
}

export function nearnessOf({ same, start, parts, mistyped }: Meaning, scopes: number[]): Nearness {
  const itself = anyWord(same)
  const goesOn = start && anyOf(scopes.map((scope) => `${lexeme(scope, start)}:*`))
  const part = anyOf([itself, goesOn, anyWord(parts)])
  return { same: itself, part, any: anyOf([part, anyWord(mistyped)]) }
}

/** Words that follow each other, as they are. Those that say nothing count only as a distance. */
export function phrase(words: string[], scopes: number[]): TsQuery {
  let distance = 0
  const steps: string[] = []
  for (const word of words) {
    distance += 1
    if (saysNothing(word)) continue
    if (steps.length > 0) steps.push(`<${distance}>`)
    steps.push(anyOf(scopes.map((scope) => lexeme(scope, word)))!)
    distance = 0
  }
  return steps.length > 0 ? `(${steps.join('')})` : undefined
}
