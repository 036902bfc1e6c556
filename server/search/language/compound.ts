import type { Reader } from '../../platform/database/database.ts'
import {
  formsOf,
  SHORTEST_PART,
  stemsOf,
  type VocabularyWord,
  withEnding,
  wordsAmong,
} from '../query/vocabulary.ts'

const SHORTEST = 2 * SHORTEST_PART
/** Longer words are names of something else. */
const LONGEST = 48

interface Part {
  start: number
  end: number
}

interface Split {
  parts: Part[]
  worth: number
}

/**
 * What a word that nobody has said is put together from, as far as its parts were said: the words for each part.
 * None where they make up less than a third of it.
 */
export async function partsOfCompound(
  db: Reader,
  scopes: number[],
  word: string,
): Promise<VocabularyWord[][]> {
  if (word.length < SHORTEST || word.length > LONGEST || /\p{N}/u.test(word)) return []
  const [said, ending] = await Promise.all([
    wordsAmong(db, scopes, partsIn(word)),
    endingIn(db, scopes, endsOf(word)),
  ])
  const known = new Set([...said.map((it) => it.word), ...ending])
  const parts = split(word, known)
  const stems = await stemsOf(db, parts)
  const forms = await Promise.all(parts.map((it) => formsOf(db, scopes, it, stems.get(it)!)))
  return forms.filter((it) => it.length > 0)
}

/** What a word may end with: that is what it is about, and was often said in another form. */
const endsOf = (word: string) =>
  Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, index) =>
    word.slice(SHORTEST_PART + index),
  )

/** Those of some words that go on in words that were said as no more than an ending would. */
async function endingIn(db: Reader, scopes: number[], words: string[]) {
  const said = await withEnding(db, scopes, words)
  return words.filter((it) => said.some(({ word }) => word.startsWith(it)))
}

function partsIn(word: string) {
  const parts = new Set<string>()
  for (let start = 0; start + SHORTEST_PART <= word.length; start += 1) {
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      if (end - start < word.length) parts.add(word.slice(start, end))
    }
  }
  return [...parts]
}

/** The parts that make up a word: few long ones rather than many. */
export function split(word: string, known: ReadonlySet<string>): string[] {
  const best: Split[] = [{ parts: [], worth: 0 }]
  for (let end = 1; end <= word.length; end += 1) {
    let chosen = best[end - 1]!
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      if (!known.has(word.slice(start, end))) continue
      const before = best[start]!
      const worth = before.worth + end - start - 1
      if (worth > chosen.worth) chosen = { parts: [...before.parts, { start, end }], worth }
    }
    best.push(chosen)
  }
  const { parts } = best[word.length]!
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  const isFromItsStart = parts[0]?.start === 0
  return isFromItsStart && 3 * covered >= word.length
    ? [...new Set(parts.map(({ start, end }) => word.slice(start, end)))]
    : []
}
