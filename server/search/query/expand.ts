import type { Reader } from '../../platform/database/database.ts'
import { partsOfCompound } from '../language/compound.ts'
import { editDistance, maxEdits } from '../language/edit-distance.ts'
import { alsoFoldedAs } from '../language/fold.ts'
import { withoutGender } from '../language/gender-forms.ts'
import type { Term } from '../language/parse.ts'
import { isStopWord } from '../language/stop-words.ts'
import { joined } from '../language/tokens.ts'
import {
  beginningWith,
  formsOf,
  SHORTEST_PART,
  type Stems,
  similarTo,
  stemsOf,
  type VocabularyWord,
  wordsContaining,
} from './vocabulary.ts'

/** What a word of a query is expanded to in the vocabulary of the reader's own communities, from near to far. */
export interface Expansion {
  /** The word, and its other forms. */
  exact: VocabularyWord[]
  /** The prefix of all words that begin with it. */
  prefix: string | undefined
  /** Words that contain it; while it is typed, words that it may become. */
  partial: VocabularyWord[]
  /** Words within its edit distance, where the vocabulary does not have it. */
  fuzzy: VocabularyWord[]
  /** Where nothing else is found: the parts of the compound, each in all its forms. */
  compound: VocabularyWord[][]
}

type Spelled = Map<string, Stems>

/** Looks up the expansions of a query's terms. */
export async function expansionsOf(
  db: Reader,
  scopes: number[],
  terms: Term[],
): Promise<Expansion[]> {
  const words = terms.flatMap(spellingsOf)
  const stems = await stemsOf(db, [...new Set(words.flatMap(anyGender))])
  return Promise.all(
    terms.map(async (term) => {
      if (term.written !== undefined) return exactly(term.written, scopes)
      const spelled = spellingsOf(term)
      const found = await Promise.all(
        spelled.map((it) => expansionOf(db, scopes, it, stems, term.open)),
      )
      const expansion = found.reduce(together)
      return isUnknown(expansion)
        ? { ...expansion, compound: await partsOfCompound(db, scopes, spelled[0]!) }
        : expansion
    }),
  )
}

/** The words that a query excludes, with their forms, and nothing that is only similar. */
export async function excludedForms(db: Reader, scopes: number[], terms: Term[]) {
  const words = terms.filter(({ written }) => written === undefined).flatMap(spellingsOf)
  const long = words.filter((it) => !isItself(it))
  const stems = await stemsOf(db, [...new Set(long.flatMap(anyGender))])
  const forms = await Promise.all(long.map((it) => allFormsOf(db, scopes, it, stems)))
  const written = terms.flatMap((it) => it.written ?? [])
  return [...forms.flat(), ...[...words, ...written].map((word) => ({ word, scopes }))]
}

/** A short word, a number, and what stands in every text: looked for as it is. */
const isItself = (word: string) =>
  word.length < SHORTEST_PART || /^\p{N}/u.test(word) || isStopWord(word)

const exactly = (word: string, scopes: number[]): Expansion => ({
  exact: [{ word, scopes }],
  prefix: undefined,
  ...{ partial: [], fuzzy: [], compound: [] },
})

function spellingsOf(term: Term) {
  const word = joined(term)
  return [word, alsoFoldedAs(word)].filter((it) => it !== undefined)
}

const anyGender = (word: string) => [word, withoutGender(word)].filter((it) => it !== undefined)

async function expansionOf(
  db: Reader,
  scopes: number[],
  word: string,
  stems: Spelled,
  open: boolean,
): Promise<Expansion> {
  if (isItself(word)) {
    const partial = open ? await beginningWith(db, scopes, word) : []
    return { ...exactly(word, scopes), partial }
  }
  const [exact, partial] = await Promise.all([
    allFormsOf(db, scopes, word, stems),
    wordsContaining(db, scopes, word, stems.get(word)!),
  ])
  const known = exact.length + partial.length > 0
  const fuzzy = known ? [] : await fuzzyFor(db, scopes, word)
  return { exact, prefix: word, partial, fuzzy, compound: [] }
}

async function allFormsOf(db: Reader, scopes: number[], word: string, stems: Spelled) {
  const forms = await Promise.all(
    anyGender(word).map((it) => formsOf(db, scopes, it, stems.get(it)!)),
  )
  return forms.flat()
}

async function fuzzyFor(db: Reader, scopes: number[], word: string) {
  const most = maxEdits(word)
  if (most === 0) return []
  const alike = await similarTo(db, scopes, word, most)
  return alike.filter((it) => editDistance(word, it.word, most) !== undefined)
}

const isUnknown = ({ exact, partial, fuzzy }: Expansion) =>
  exact.length + partial.length + fuzzy.length === 0

/** Of two spellings of one word. */
function together(one: Expansion, other: Expansion): Expansion {
  const exact = [...one.exact, ...other.exact]
  const partial = [...one.partial, ...other.partial]
  const known = exact.length + partial.length > 0
  const fuzzy = known ? [] : [...one.fuzzy, ...other.fuzzy]
  return { exact, prefix: one.prefix, partial, fuzzy, compound: [] }
}
