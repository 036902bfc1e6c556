import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { asksForSomething, parseQuery, type Query, type Term } from '../language/parse.ts'
import { saysNothing } from '../language/stop-words.ts'
import { scopesOf } from '../scopes.ts'
import { formsNotWanted, type Meaning, meaningsOf } from './expand.ts'
import {
  allOf,
  anyOf,
  anyWordIn,
  inARow,
  type Nearness,
  nearnessOf,
  type TsQuery,
  wordsOfPhrase,
} from './tsquery.ts'
import type { SaidWord } from './vocabulary.ts'

/** What is looked for in one scope. */
export interface SoughtIn {
  scope: number
  items: Nearness[]
  /** None of what is found has any of this. */
  without: TsQuery
}

/** Phrases, as they are to stand in a text, or not to. */
export interface Phrases {
  wanted: string[][]
  unwanted: string[][]
}

/** What is looked for: as each scope is asked for it, and as it is marked in what is found. */
export interface Sought {
  scopes: SoughtIn[]
  phrases: Phrases
  marks: Marks
  query: Query
  /** What each of the query's terms stands for. */
  meanings: Meaning[]
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

/** Understands a query in the words of the reader's own communities, or of one. Without scopes it finds nothing. */
export async function understand(
  db: Reader,
  caller: Caller,
  typed: string,
  { community, open }: Narrower = {},
): Promise<Sought> {
  const query = parseQuery(typed, open)
  const { terms, phrases, excluded } = query
  const mine = asksForSomething(query) ? await scopesOf(db, caller) : []
  const scopes = community === undefined ? mine : mine.filter((it) => it === community)
  const [meanings, unwanted] =
    scopes.length > 0
      ? await Promise.all([
          meaningsOf(db, scopes, terms),
          formsNotWanted(db, scopes, excluded.terms),
        ])
      : [[], []]
  const apart = excluded.terms.filter(isInParts).map(({ parts }) => parts)
  return {
    scopes: scopes.map((scope) => soughtIn(scope, query, meanings, unwanted)),
    phrases: { wanted: phrases, unwanted: [...excluded.phrases, ...apart] },
    marks: marksOf(meanings, [
      ...phrases.flatMap((it) =>
        it.every(saysNothing) ? it : it.filter((word) => !saysNothing(word)),
      ),
      ...terms.filter(isInParts).flatMap(({ parts }) => parts),
    ]),
    ...{ query, meanings },
  }
}

function soughtIn(
  scope: number,
  { terms, phrases }: Query,
  meanings: Meaning[],
  unwanted: SaidWord[],
): SoughtIn {
  const asPhrases = phrases.map((it) => wordsOfPhrase(it, scope))
  return {
    scope,
    items: [
      ...meanings.map((it, index) => withParts(nearnessOf(it, scope), terms[index]!, scope)),
      ...asPhrases.map((it) => ({ same: it, part: it, any: it })),
    ],
    without: anyWordIn(scope, unwanted),
  }
}

const isInParts = ({ parts, written }: Term) => parts.length > 1 && written === undefined

/** What a hyphen holds together may also have been written as words of their own. */
function withParts({ same, part, any }: Nearness, term: Term, scope: number): Nearness {
  const apart = isInParts(term) ? inARow(term.parts, scope) : undefined
  return { same: anyOf([same, apart]), part: anyOf([part, apart]), any: anyOf([any, apart]) }
}

function marksOf(meanings: Meaning[], more: string[]): Marks {
  const said = meanings.flatMap(({ same, parts, mistyped, compound }) => [
    ...[same, parts, mistyped].flat(),
    ...compound.flat(),
  ])
  return {
    words: new Set([...said.map(({ word }) => word), ...more]),
    starts: meanings.flatMap(({ start }) => start ?? []),
  }
}

/** All of it, and nothing of what is not wanted. */
export function wholeOf({ items, without }: SoughtIn): TsQuery {
  const all = allOf(items.map(({ any }) => any))
  return all && (without ? `${all}&!${without}` : all)
}
