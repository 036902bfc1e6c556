/** The edit distance within which another word may be meant. Of a number, none: it would be another. */
export const maxEdits = (word: string) =>
  word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 9 ? 1 : 2

/**
 * The edit distance of two words after Damerau and Levenshtein (a letter inserted, deleted, replaced, or two swapped);
 * undefined above a maximum.
 */
export function editDistance(one: string, other: string, most: number) {
  if (Math.abs(one.length - other.length) > most) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...row) > most) return undefined
    beforeLast = last
    last = row
  }
  const distance = last[other.length]!
  return distance <= most ? distance : undefined
}
