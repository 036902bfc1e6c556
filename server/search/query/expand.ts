import type { Reader } from '../../platform/database/database.ts'
import { partsOfCompound } from '../language/compound.ts'
import { alsoFoldedAs } from '../language/fold.ts'
import { withoutGender } from '../language/gender-forms.ts'
import type { Term } from '../language/parse.ts'
import { saysNothing } from '../language/stop-words.ts'
import { joined } from '../language/tokens.ts'
import { slipsBetween, slipsForgiven } from '../language/typing-errors.ts'
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
  /** Where nobody has said it at all: what it is put together from, each part in all its forms. */
  compound: SaidWord[][]
}

type Spelled = Map<string, Stems>

/** Looks up what the words of a query may stand for. */
export async function meaningsOf(db: Reader, scopes: number[], terms: Term[]): Promise<Meaning[]> {
  const words = terms.flatMap(spellingsOf)
  const stems = await stemsOf(db, [...new Set(words.flatMap(anyGender))])
  return Promise.all(
    terms.map(async (term) => {
      if (term.written !== undefined) return exactly(term.written, scopes)
      const spelled = spellingsOf(term)
      const found = await Promise.all(
        spelled.map((it) => meaningOf(db, scopes, it, stems, term.open)),
      )
      const meaning = found.reduce(together)
      return isUnknown(meaning)
        ? { ...meaning, compound: await partsOfCompound(db, scopes, spelled[0]!) }
        : meaning
    }),
  )
}

/** The same of words that are not to be there: they and their forms, and nothing that is only like them. */
export async function formsNotWanted(db: Reader, scopes: number[], terms: Term[]) {
  const words = terms.filter(({ written }) => written === undefined).flatMap(spellingsOf)
  const long = words.filter((it) => !isItself(it))
  const stems = await stemsOf(db, [...new Set(long.flatMap(anyGender))])
  const forms = await Promise.all(long.map((it) => allFormsOf(db, scopes, it, stems)))
  const written = terms.flatMap((it) => it.written ?? [])
  return [...forms.flat(), ...[...words, ...written].map((word) => ({ word, scopes }))]
}

/** A short word, a number, and what stands in every text: looked for as it is. */
const isItself = (word: string) =>
  word.length < SHORTEST_PART || /^\p{N}/u.test(word) || saysNothing(word)

const exactly = (word: string, scopes: number[]): Meaning => ({
  same: [{ word, scopes }],
  start: undefined,
  ...{ parts: [], mistyped: [], compound: [] },
})

function spellingsOf(term: Term) {
  const word = joined(term)
  return [word, alsoFoldedAs(word)].filter((it) => it !== undefined)
}

const anyGender = (word: string) => [word, withoutGender(word)].filter((it) => it !== undefined)

async function meaningOf(
  db: Reader,
  scopes: number[],
  word: string,
  stems: Spelled,
  open: boolean,
): Promise<Meaning> {
  if (isItself(word)) {
    const parts = open ? await beginningWith(db, scopes, word) : []
    return { ...exactly(word, scopes), parts }
  }
  const [same, parts] = await Promise.all([
    allFormsOf(db, scopes, word, stems),
    wordsWith(db, scopes, word, stems.get(word)!),
  ])
  const known = same.length + parts.length > 0
  const mistyped = known ? [] : await mistypedFor(db, scopes, word)
  return { same, start: word, parts, mistyped, compound: [] }
}

async function allFormsOf(db: Reader, scopes: number[], word: string, stems: Spelled) {
  const forms = await Promise.all(
    anyGender(word).map((it) => formsOf(db, scopes, it, stems.get(it)!)),
  )
  return forms.flat()
}

async function mistypedFor(db: Reader, scopes: number[], word: string) {
  const most = slipsForgiven(word)
  if (most === 0) return []
  const alike = await lookingLike(db, scopes, word, most)
  return alike.filter((it) => slipsBetween(word, it.word, most) !== undefined)
}

const isUnknown = ({ same, parts, mistyped }: Meaning) =>
  same.length + parts.length + mistyped.length === 0

function together(one: Meaning, other: Meaning): Meaning {
  const [same, parts] = [
    [...one.same, ...other.same],
    [...one.parts, ...other.parts],
  ]
  const known = same.length + parts.length > 0
  const mistyped = known ? [] : [...one.mistyped, ...other.mistyped]
  return { same, start: one.start, parts, mistyped, compound: [] }
}
