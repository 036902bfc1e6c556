import { and, asc, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../platform/database/database.ts'
import { withGender } from '../language/gender-forms.ts'
import { searchWords } from '../tables.ts'

const { scope, word } = searchWords

/** As many words as one that is looked for may stand for, the nearest of them. */
const MOST_WORDS = 64

/** From so many letters on, a word is looked for within others. */
export const SHORTEST_PART = 4

/** A word that was said, and in which of the scopes. */
export interface SaidWord {
  word: string
  scopes: number[]
}

export interface Stems {
  german: string
  english: string
}

const stemOf = (language: 'german' | 'english', of: SQL) =>
  sql<string>`coalesce((ts_lexize(${sql.raw(`'${language}_stem'`)}, ${of}))[1], ${of})`

/** What is left of words without their endings, by Postgres' own stemmers. */
export async function stemsOf(db: Reader, words: string[]): Promise<Map<string, Stems>> {
  if (words.length === 0) return new Map()
  const asked = sql`string_to_table(${words.join(' ')}, ' ') as asked (word)`
  const rows = await db
    .select({
      word: sql<string>`asked.word`,
      german: stemOf('german', sql`asked.word`),
      english: stemOf('english', sql`asked.word`),
    })
    .from(asked)
  return new Map(rows.map(({ word, ...stems }) => [word, stems]))
}

/** The word itself and its other forms: Behörde, Behörden; found, founding; Experten, Expertinnen. */
export function formsOf(db: Reader, scopes: number[], asked: string, { german, english }: Stems) {
  // However a word ends, what its forms begin with is in the stem; but for the y of English.
  const start = english.length < german.length ? english.replace(/i$/, '') : german
  const isForm = or(
    inArray(word, [asked, ...withGender(asked, german)]),
    eq(stemOf('german', sql`${word}`), german),
    eq(stemOf('english', sql`${word}`), english),
  )
  return said(db, scopes, and(like(word, `${start}%`), isForm)!, [
    desc(eq(word, asked)),
    asc(sql`length(${word})`),
  ])
}

/** Those of some words that were said. */
export const wordsAmong = (db: Reader, scopes: number[], words: string[]) =>
  said(db, scopes, sql`${word} = any(string_to_array(${words.join(' ')}, ' '))`, [], 2 * MOST_WORDS)

/** As long as the endings are that make another form of a word. */
const LONGEST_ENDING = 3

/** Words that are some others with an ending. */
export const goingOn = (db: Reader, scopes: number[], words: string[]) =>
  said(
    db,
    scopes,
    or(
      ...words.map((it) =>
        and(like(word, `${it}%`), sql`length(${word}) <= ${it.length + LONGEST_ENDING}`),
      ),
    )!,
    [asc(sql`length(${word})`)],
  )

/** Words that begin with these letters. */
export const beginningWith = (db: Reader, scopes: number[], start: string) =>
  said(db, scopes, like(word, `${start}%`), [asc(sql`length(${word})`)])

/**
 * Words that another is a part of, as German puts them together: whole, or without the ending that it loses
 * within. At the end of a word comes first: that is what the word is about. What begins with it comes last: that
 * is found without being named.
 */
export function wordsWith(db: Reader, scopes: number[], asked: string, { german }: Stems) {
  // What has the whole word has its stem.
  const part = german.length >= SHORTEST_PART && asked.startsWith(german) ? german : asked
  const within = [part, ...hiddenStarts(part)].map((it) => like(word, `%${it}%`))
  return said(db, scopes, or(...within)!, [
    asc(like(word, `${asked}%`)),
    desc(like(word, `%${asked}`)),
    desc(like(word, `%${asked}%`)),
    asc(sql`length(${word})`),
  ])
}

/** Where a word ends in a, o or u, the e of the next may have gone into an umlaut that is none: Bauende. */
const hiddenStarts = (part: string) =>
  part.startsWith('e') ? ['a', 'o', 'u'].map((vowel) => vowel + part.slice(1)) : []

/** From so many letters on, a third of a word is long enough to be looked for. */
const LONG = 12

/**
 * Words that may be meant by one with slips in it, so many at most. Of a long one the beginning is likely to be
 * right, or else what follows it; a short one looks alike. Whether it is one, is to be seen.
 */
export function lookingLike(db: Reader, scopes: number[], asked: string, slips: number) {
  const third = Math.floor(asked.length / 3)
  const [start, middle] = [asked.slice(0, third), asked.slice(third, -third)]
  const alike =
    asked.length < LONG
      ? sql`${word} % ${asked}`
      : or(like(word, `${start}%`), like(word, `%${middle}%`))
  const asLong = sql`length(${word}) between ${asked.length - slips} and ${asked.length + slips}`
  return said(db, scopes, and(alike, asLong)!, [desc(sql`similarity(${word}, ${asked})`)])
}

async function said(
  db: Reader,
  scopes: number[],
  which: SQL,
  order: SQL[],
  most = MOST_WORDS,
): Promise<SaidWord[]> {
  const rows = await db
    .select({ word, scopes: sql<string>`string_agg(${scope}::text, ' ')` })
    .from(searchWords)
    .where(and(inArray(scope, scopes), which))
    .groupBy(word)
    .orderBy(...order, asc(word))
    .limit(most)
  return rows.map((row) => ({ word: row.word, scopes: row.scopes.split(' ').map(Number) }))
}
