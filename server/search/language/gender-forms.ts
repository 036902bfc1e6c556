/** Expert/-innen, Kolleg(inn)en: the sign goes, and with it the ending of the other form: Experten/innen. */
const SIGNED: [RegExp, string][] = [
  [/(?<=\p{L}{2})(?:en?)?\/-?(?=inn?(?:en)?(?!\p{L}))/giu, ''],
  [/(?<=\p{L}{2})[*:_·•](?=innen|in(?!\p{L}))/giu, ''],
  [/(?<=\p{L}{2})[-\u2010\u2011](?=innen(?!\p{L}))/giu, ''],
  [/(?<=\p{L}{2})\((inn?(?:en)?)\)/giu, '$1'],
]

/** A word whose gender is written with a sign, in the form that all of these signs stand for: Expertinnen. */
export const inOneForm = (word: string) =>
  SIGNED.reduce((text, [sign, instead]) => text.replace(sign, instead), word)

/** A person, and not Termin or Medizin. */
const A_WOMAN = /(?:..er|ist|ent|ant|eur|or|expert)in$/
const NO_PERSON = new Set(['schwerin', 'kerin'])

const isOfOne = (word: string) => A_WOMAN.test(word) && !NO_PERSON.has(word)

/** What a word that names women begins with where it names anybody: expertinnen, expert. */
export function withoutGender(word: string) {
  if (/.{3}innen$/.test(word)) return word.slice(0, -5)
  return isOfOne(word) ? word.slice(0, -2) : undefined
}

/** How women are named by a word, if it names persons: its stem with these endings. */
export const withGender = (word: string, stem: string) =>
  [...new Set([word, stem])]
    .filter((it) => it.length > 2)
    .flatMap((it) => [`${it}innen`, ...(isOfOne(`${it}in`) ? [`${it}in`] : [])])
