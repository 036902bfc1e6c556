import { tokensOf } from './fold.ts'
import { saysNothing } from './stop-words.ts'

/** A word that is looked for: several parts where a hyphen holds them together. */
export interface Term {
  parts: string[]
  /** Still being typed: it may go on. */
  open: boolean
}

export interface Query {
  terms: Term[]
  phrases: string[][]
  /** What is not to be there: words, and phrases of several. */
  excluded: string[][]
}

/** More than anybody asks for, and as much as one search is to cost. */
const MOST_TERMS = 10
const MOST_PHRASES = 4

const PIECE = /(?<!\S)(-?)(?:["„“”«»]([^"„“”«»]*)(?:["„“”«»]|$)|(\S+))/g

/** Reads what somebody has typed. There is nothing that it does not understand: at most nothing remains. */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], phrases: [], excluded: [] }
  const end = typed.length
  for (const { 1: minus, 2: quoted, 3: bare, 0: piece, index } of typed.matchAll(PIECE)) {
    const tokens = [...tokensOf(quoted ?? bare ?? '')]
    const words = tokens.flatMap(({ parts }) => parts)
    if (words.every(saysNothing)) continue
    if (minus) query.excluded.push(words)
    else if (quoted !== undefined) query.phrases.push(words)
    else query.terms.push(...termsOf(tokens, index + piece.length === end))
  }
  return {
    terms: query.terms.slice(0, MOST_TERMS),
    phrases: query.phrases.slice(0, MOST_PHRASES),
    excluded: query.excluded.slice(0, MOST_PHRASES),
  }
}

const termsOf = (tokens: { parts: string[] }[], last: boolean): Term[] =>
  tokens
    .filter(({ parts }) => !parts.every(saysNothing))
    .map(({ parts }, index, all) => ({ parts, open: last && index === all.length - 1 }))

/** Whether there is anything to look for: what is only excluded finds nothing. */
export const asksForSomething = ({ terms, phrases }: Query) => terms.length + phrases.length > 0
