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

export const cut = (word: string) => word.slice(0, LONGEST_WORD).replace(HALF, '')

/**
 * A word as all its spellings share it: small, without marks, and what is written for an umlaut where there
 * is none is taken for one. So Führerschein, Fuehrerschein and fuhrerschein are one word. The ue in Steuer,
 * Frau(en) and Quelle is none.
 */
export function fold(word: string) {
  return cut(
    word
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/[ßæœøłđðþı]/g, (it) => ALIKE[it]!)
      .replace(/([ao])e|(?<![aeq])ue/g, (_, vowel = 'u') => vowel),
  )
}

/**
 * How else a word may have been folded: geuebt and geübt, Bauende and its Ende. Where an ue was left, it may
 * have been an umlaut after all.
 */
export const alsoFoldedAs = (word: string) =>
  /[ae]ue/.test(word) ? word.replace(/([ae])ue/g, '$1u') : undefined
