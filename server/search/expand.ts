import type { Reader } from '../platform/database.ts'
import { alsoFoldedAs } from './fold.ts'
import type { Term } from './parse.ts'
import { slipsBetween, slipsForgiven } from './typing-errors.ts'
import {
  beginningWith,
  formsOf,
  lookingLike,
  type SaidWord,
  SHORTEST_PART,
  type Stems,
  stemsOf,
  wordsWith,
} from './vocabulary.ts'

/** What a word that is looked for may stand for in the reader's own communities, from near to far. */
export interface Meaning {
  /** The word, and its other forms. */
  same: SaidWord[]
  /** What all words that go on from it begin with. */
  start: string | undefined
  /** Words that it is a part of; while it is typed, words that it may become. */
  parts: SaidWord[]
  /** What it is mistyped for, where nobody has ever said it as it stands. */
  mistyped: SaidWord[]
}

/** Looks up what the words of a query may stand for. */
export async function meaningsOf(db: Reader, scopes: number[], terms: Term[]) {
  const words = [...new Set(terms.flatMap(spellingsOf))]
  const stems = await stemsOf(db, words)
  return Promise.all(
    terms.map(async (term) => {
      const found = await Promise.all(
        spellingsOf(term).map((it) => meaningOf(db, scopes, it, stems.get(it)!, term.open)),
      )
      return found.reduce(together)
    }),
  )
}

export const wordOf = ({ parts }: Term) => parts.join('')

function spellingsOf(term: Term) {
  const word = wordOf(term)
  return [word, alsoFoldedAs(word)].filter((it) => it !== undefined)
}

async function meaningOf(
  db: Reader,
  scopes: number[],
  word: string,
  stems: Stems,
  open: boolean,
): Promise<Meaning> {
  const long = word.length >= SHORTEST_PART
  const [same, parts] = await Promise.all([
    formsOf(db, scopes, word, stems),
    long ? wordsWith(db, scopes, word, stems) : open ? beginningWith(db, scopes, word) : [],
  ])
  const known = same.length > 0 || (open && parts.length > 0)
  return {
    same,
    start: long ? word : undefined,
    parts,
    mistyped: known ? [] : await mistypedFor(db, scopes, word),
  }
}

async function mistypedFor(db: Reader, scopes: number[], word: string) {
  const most = slipsForgiven(word)
  if (most === 0) return []
  const alike = await lookingLike(db, scopes, word, most)
  return alike.filter((it) => slipsBetween(word, it.word, most) !== undefined)
}

const together = (one: Meaning, other: Meaning): Meaning => ({
  same: [...one.same, ...other.same],
  start: one.start,
  parts: [...one.parts, ...other.parts],
  mistyped: one.same.length + other.same.length > 0 ? [] : [...one.mistyped, ...other.mistyped],
})
