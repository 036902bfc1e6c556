/** Letters that are no other letter with a mark on it, as one writes them without. */
const ALIKE: Record<string, string> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const LONGEST_WORD = 80
/** What is left of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/

/**
 * A word as all its spellings share it: small, without marks, and what is written for an umlaut where there
 * is none is taken for one. So Führerschein, Fuehrerschein and fuhrerschein are one word. The ue in Steuer,
 * Frau(en) and Quelle is none.
 */
export function fold(word: string) {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (it) => ALIKE[it]!)
    .replace(/([ao])e|(?<![aeq])ue/g, (_, vowel = 'u') => vowel)
    .slice(0, LONGEST_WORD)
    .replace(HALF, '')
}

/**
 * How else a word may have been folded: geuebt and geübt, Bauende and its Ende. Where an ue was left, it may
 * have been an umlaut after all.
 */
export const alsoFoldedAs = (word: string) =>
  /[ae]ue/.test(word) ? word.replace(/([ae])ue/g, '$1u') : undefined

/** A word of a text, or several that a hyphen holds together: where it stands, and its parts. */
export interface Token {
  start: number
  end: number
  parts: string[]
}

const PART = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*`
const TOKEN = new RegExp(String.raw`${PART}(?:[-\u2010\u2011'’]${PART})*`, 'gu')
const HYPHENS = /[-\u2010\u2011'’]/

export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const parts = written.split(HYPHENS).map(fold).filter(Boolean)
    if (parts.length > 0) yield { start: index, end: index + written.length, parts }
  }
}

/** A token as one word: E-Akte is eakte too. */
export const joined = ({ parts }: Pick<Token, 'parts'>) =>
  parts.join('').slice(0, LONGEST_WORD).replace(HALF, '')
