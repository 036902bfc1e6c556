import { isStopWord } from './stop-words.ts'
import { tokensOf, wordsOf } from './tokens.ts'

/** A word that is looked for: several parts where a hyphen holds them together. */
export interface Term {
  parts: string[]
  /** To be found as it is written: c++, §35. */
  written: string | undefined
  /** As it was typed. */
  typed: string
  /** Still being typed: it may go on. */
  open: boolean
}

export interface Query {
  terms: Term[]
  phrases: string[][]
  /** What is not to be there. */
  excluded: { terms: Term[]; phrases: string[][] }
  /** What was typed and is not looked for. */
  ignored: string[]
}

/** More than anybody asks for, and as much as one search is to cost. */
const MOST_TERMS = 10

const PIECE = /(?<!\S)(-?)(?:["„“”«»]([^"„“”«»]*)(?:["„“”«»]|$)|(\S+))/g

/**
 * Reads what somebody has typed. There is nothing that it does not understand: at most nothing remains.
 * @param open whether the last word is still being typed
 */
export function parseQuery(typed: string, open = false): Query {
  const terms: Term[] = []
  const phrases: string[][] = []
  const excluded: Query['excluded'] = { terms: [], phrases: [] }
  // What belongs together with a blank between: § 35.
  const text = typed.replace(/(§+)\s+(?=[\p{L}\p{N}])/gu, '$1')
  for (const { 1: minus, 2: quoted, 3: bare = '' } of text.matchAll(PIECE)) {
    const tokens = [...tokensOf(quoted ?? bare)]
    const into = minus ? excluded : { terms, phrases }
    if (tokens.length === 0) continue
    if (quoted !== undefined || (minus && tokens.length > 1)) {
      into.phrases.push(tokens.flatMap(wordsOf))
    } else {
      into.terms.push(
        ...tokens.map(({ start, end, parts, written }) => ({
          ...{ parts, written, open: false },
          typed: bare.slice(start, end),
        })),
      )
    }
  }
  const meant = terms.filter((it) => it.written !== undefined || !it.parts.every(isStopWord))
  const kept = meant.slice(0, MOST_TERMS)
  const last = terms.at(-1)
  if (open && last && kept.includes(last) && typed.endsWith(last.typed)) last.open = true
  const ignored = terms.filter((it) => !kept.includes(it)).map((it) => it.typed)
  return { terms: kept, phrases, excluded, ignored: [...new Set(ignored)] }
}

/** Whether there is anything to look for: what is only excluded finds nothing. */
export const asksForSomething = ({ terms, phrases }: Query) => terms.length + phrases.length > 0
