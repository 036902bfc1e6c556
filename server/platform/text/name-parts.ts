import { sql } from 'drizzle-orm'
import { bareLetters, spelledLetters } from './letters.ts'

/** Some of these are letters to Unicode. */
const APOSTROPHES = /['\u2018\u2019\u02b9-\u02bf\u02c8]/g

const wordsIn = (text: string, apostrophe = ' ') =>
  text.replace(APOSTROPHES, apostrophe).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a name as it is looked up: Müller as mueller and as muller, O'Neill as o, neill and oneill. */
export const partsOfName = (name: string) => [
  ...new Set(
    [spelledLetters(name), bareLetters(name)].flatMap((it) => [...wordsIn(it), ...wordsIn(it, '')]),
  ),
]

/** The parts of a name as a tsvector that `beginsWith` looks in. No part holds a sign of its syntax. */
export const nameVector = (name: string) => partsOfName(name).sort().join(' ')

/** The words of what somebody types, each in the spellings it may be found in. */
export const wordsTyped = (typed: string): string[][] => {
  const bare = wordsIn(bareLetters(typed))
  return wordsIn(spelledLetters(typed)).map((word, index) => [
    ...new Set([word, bare[index] ?? word]),
  ])
}

/** Whether the parts of a name begin with a word typed. */
export const beginsWith = (parts: { getSQL(): ReturnType<typeof sql> }, spellings: string[]) =>
  sql`${parts} @@ ${spellings.map((it) => `${it}:*`).join(' | ')}::tsquery`
