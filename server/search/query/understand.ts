import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { asksForSomething, parseQuery, type Query, type Term } from '../language/parse.ts'
import { isStopWord } from '../language/stop-words.ts'
import { scopesOf } from '../scopes.ts'
import { type Expansion, excludedForms, expansionsOf } from './expand.ts'
import {
  allOf,
  anyOf,
  anyWordIn,
  inARow,
  type TermQueries,
  type TsQuery,
  termQueries,
  wordsOfPhrase,
} from './tsquery.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** A query in the vocabulary of one scope. */
export interface ScopeQuery {
  scope: number
  terms: TermQueries[]
  /** What no hit contains. */
  without: TsQuery
}

/** Phrases, as they are to stand in a text, or not to. */
export interface Phrases {
  wanted: string[][]
  unwanted: string[][]
}

/** A query as it was understood: for each scope, and as it is highlighted in what is found. */
export interface Understanding {
  scopes: ScopeQuery[]
  phrases: Phrases
  marks: Marks
  query: Query
  /** Of each of the query's terms. */
  expansions: Expansion[]
}

export interface Marks {
  words: ReadonlySet<string>
  starts: string[]
}

interface Narrower {
  community?: number | undefined
  /** Whether the last word is still being typed. */
  open?: boolean
}

/** Understands a query in the vocabulary of the reader's own communities, or of one. Without scopes it finds nothing. */
export async function understand(
  db: Reader,
  caller: Caller,
  typed: string,
  { community, open }: Narrower = {},
): Promise<Understanding> {
  const query = parseQuery(typed, open)
  const { terms, phrases, excluded } = query
  const mine = asksForSomething(query) ? await scopesOf(db, caller) : []
  const scopes = community === undefined ? mine : mine.filter((it) => it === community)
  const [expansions, unwanted] =
    scopes.length > 0
      ? await Promise.all([
          expansionsOf(db, scopes, terms),
          excludedForms(db, scopes, excluded.terms),
        ])
      : [[], []]
  const apart = excluded.terms.filter(isInParts).map(({ parts }) => parts)
  return {
    scopes: scopes.map((scope) => scopeQuery(scope, query, expansions, unwanted)),
    phrases: { wanted: phrases, unwanted: [...excluded.phrases, ...apart] },
    marks: marksOf(expansions, [
      ...phrases.flatMap((it) =>
        it.every(isStopWord) ? it : it.filter((word) => !isStopWord(word)),
      ),
      ...terms.filter(isInParts).flatMap(({ parts }) => parts),
    ]),
    ...{ query, expansions },
  }
}

function scopeQuery(
  scope: number,
  { terms, phrases }: Query,
  expansions: Expansion[],
  unwanted: VocabularyWord[],
): ScopeQuery {
  const asPhrases = phrases.map((it) => wordsOfPhrase(it, scope))
  return {
    scope,
    terms: [
      ...expansions.map((it, index) => withParts(termQueries(it, scope), terms[index]!, scope)),
      ...asPhrases.map((it) => ({ exact: it, partial: it, any: it })),
    ],
    without: anyWordIn(scope, unwanted),
  }
}

const isInParts = ({ parts, written }: Term) => parts.length > 1 && written === undefined

/** What a hyphen holds together may also have been written as words of their own. */
function withParts({ exact, partial, any }: TermQueries, term: Term, scope: number): TermQueries {
  const apart = isInParts(term) ? inARow(term.parts, scope) : undefined
  return {
    exact: anyOf([exact, apart]),
    partial: anyOf([partial, apart]),
    any: anyOf([any, apart]),
  }
}

function marksOf(expansions: Expansion[], more: string[]): Marks {
  const found = expansions.flatMap(({ exact, partial, fuzzy, compound }) => [
    ...[exact, partial, fuzzy].flat(),
    ...compound.flat(),
  ])
  return {
    words: new Set([...found.map(({ word }) => word), ...more]),
    starts: expansions.flatMap(({ prefix }) => prefix ?? []),
  }
}

/** The whole query: every term, and nothing that is excluded. */
export function wholeOf({ terms, without }: ScopeQuery): TsQuery {
  const all = allOf(terms.map(({ any }) => any))
  return all && (without ? `${all}&!${without}` : all)
}
