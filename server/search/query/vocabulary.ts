import { and, asc, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../platform/database/database.ts'
import { withGender } from '../language/gender-forms.ts'
import { searchWords } from '../tables.ts'

const { scope, word } = searchWords

/** The most words that one is expanded to: the nearest. */
const MOST_WORDS = 64

/** From so many letters on, a word is looked for within others. */
export const SHORTEST_PART = 4

/** A word of the vocabulary, and in which of the scopes it occurs. */
export interface VocabularyWord {
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
  const target = sql`string_to_table(${words.join(' ')}, ' ') as target (word)`
  const rows = await db
    .select({
      word: sql<string>`target.word`,
      german: stemOf('german', sql`target.word`),
      english: stemOf('english', sql`target.word`),
    })
    .from(target)
  return new Map(rows.map(({ word, ...stems }) => [word, stems]))
}

/** The word itself and its other forms: Behörde, Behörden; found, founding; Experten, Expertinnen. */
export function formsOf(db: Reader, scopes: number[], target: string, { german, english }: Stems) {
  // However a word ends, what its forms begin with is in the stem; but for the y of English.
  const start = english.length < german.length ? english.replace(/i$/, '') : german
  const isForm = or(
    inArray(word, [target, ...withGender(target, german)]),
    eq(stemOf('german', sql`${word}`), german),
    eq(stemOf('english', sql`${word}`), english),
  )
  return wordsWhere(db, scopes, and(like(word, `${start}%`), isForm)!, [
    desc(eq(word, target)),
    asc(sql`length(${word})`),
  ])
}

/** Those of some words that the vocabulary has. */
export const wordsAmong = (db: Reader, scopes: number[], words: string[]) =>
  wordsWhere(
    db,
    scopes,
    sql`${word} = any(string_to_array(${words.join(' ')}, ' '))`,
    [],
    2 * MOST_WORDS,
  )

/** As long as the endings are that make another form of a word. */
const LONGEST_ENDING = 3

/** Words that are some others with an ending. */
export const withEnding = (db: Reader, scopes: number[], words: string[]) =>
  wordsWhere(
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
  wordsWhere(db, scopes, like(word, `${start}%`), [asc(sql`length(${word})`)])

/**
 * Words that another is a part of, as German puts them together: whole, or without the ending that it loses
 * within. At the end of a word comes first: that is what the word is about. What begins with it comes last: that
 * is found without being named.
 */
export function wordsContaining(db: Reader, scopes: number[], target: string, { german }: Stems) {
  // What has the whole word has its stem.
  const part = german.length >= SHORTEST_PART && target.startsWith(german) ? german : target
  const within = [part, ...hiddenStarts(part)].map((it) => like(word, `%${it}%`))
  return wordsWhere(db, scopes, or(...within)!, [
    asc(like(word, `${target}%`)),
    desc(like(word, `%${target}`)),
    desc(like(word, `%${target}%`)),
    asc(sql`length(${word})`),
  ])
}

/** Where a word ends in a, o or u, the e of the next may have gone into an umlaut that is none: Bauende. */
const hiddenStarts = (part: string) =>
  part.startsWith('e') ? ['a', 'o', 'u'].map((vowel) => vowel + part.slice(1)) : []

/** From so many letters on, a third of a word is long enough to be looked for. */
const LONG = 12

/**
 * Candidates for words within an edit distance, which has still to be computed: by their beginning or their middle for a
 * long word, by trigrams for a short one.
 */
export function similarTo(db: Reader, scopes: number[], target: string, edits: number) {
  const third = Math.floor(target.length / 3)
  const [start, middle] = [target.slice(0, third), target.slice(third, -third)]
  const alike =
    target.length < LONG
      ? sql`${word} % ${target}`
      : or(like(word, `${start}%`), like(word, `%${middle}%`))
  const asLong = sql`length(${word}) between ${target.length - edits} and ${target.length + edits}`
  return wordsWhere(db, scopes, and(alike, asLong)!, [desc(sql`similarity(${word}, ${target})`)])
}

async function wordsWhere(
  db: Reader,
  scopes: number[],
  which: SQL,
  order: SQL[],
  most = MOST_WORDS,
): Promise<VocabularyWord[]> {
  const rows = await db
    .select({ word, scopes: sql<string>`string_agg(${scope}::text, ' ')` })
    .from(searchWords)
    .where(and(inArray(scope, scopes), which))
    .groupBy(word)
    .orderBy(...order, asc(word))
    .limit(most)
  return rows.map((row) => ({ word: row.word, scopes: row.scopes.split(' ').map(Number) }))
}
