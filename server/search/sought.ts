import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { type Meaning, meaningsOf } from './expand.ts'
import { asksForSomething, parseQuery, type Query, type Term } from './parse.ts'
import { scopesOf } from './scopes.ts'
import { allOf, anyOf, type Nearness, nearnessOf, phrase, type TsQuery } from './tsquery.ts'

/** What is looked for in one scope. */
export interface SoughtIn {
  scope: number
  items: Nearness[]
  /** None of what is found has any of this. */
  without: TsQuery
}

/** What is looked for: as each scope is asked for it, and as it is marked in what is found. */
export interface Sought {
  scopes: SoughtIn[]
  marks: Marks
}

export interface Marks {
  words: ReadonlySet<string>
  starts: string[]
}

/** Understands a query in the words of the reader's own communities, or of one; undefined finds nothing. */
export async function understand(
  db: Reader,
  caller: Caller,
  typed: string,
  community: number | undefined,
): Promise<Sought | undefined> {
  const query = parseQuery(typed)
  if (!asksForSomething(query)) return undefined
  const mine = await scopesOf(db, caller)
  const scopes = community === undefined ? mine : mine.filter((it) => it === community)
  if (scopes.length === 0) return undefined

  const meanings = await meaningsOf(db, scopes, query.terms)
  const unwanted = await meaningsOf(db, scopes, query.excluded.filter(isWord).map(termOf))
  return {
    scopes: scopes.map((scope) => soughtIn(scope, query, meanings, unwanted)),
    marks: marksOf(meanings, [...query.phrases.flat(), ...query.terms.flatMap(partsOf)]),
  }
}

function soughtIn(
  scope: number,
  { terms, phrases, excluded }: Query,
  meanings: Meaning[],
  unwanted: Meaning[],
): SoughtIn {
  const asPhrases = phrases.map((it) => phrase(it, scope))
  return {
    scope,
    items: [
      ...meanings.map((it, index) => withParts(nearnessOf(it, scope), terms[index]!, scope)),
      ...asPhrases.map((it) => ({ same: it, part: it, any: it })),
    ],
    without: anyOf([
      ...unwanted.map((it) => nearnessOf(it, scope).same),
      ...excluded.filter((it) => !isWord(it)).map((it) => phrase(it, scope)),
    ]),
  }
}

const isWord = ({ length }: string[]) => length === 1
const termOf = (parts: string[]): Term => ({ parts, open: false })
const partsOf = ({ parts }: Term) => (parts.length > 1 ? parts : [])

/** What a hyphen holds together may also have been written as words of their own. */
function withParts({ same, part, any }: Nearness, { parts }: Term, scope: number): Nearness {
  const apart = parts.length > 1 ? phrase(parts, scope) : undefined
  return { same: anyOf([same, apart]), part: anyOf([part, apart]), any: anyOf([any, apart]) }
}

function marksOf(meanings: Meaning[], more: string[]): Marks {
  const said = meanings.flatMap(({ same, parts, mistyped }) => [...same, ...parts, ...mistyped])
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
