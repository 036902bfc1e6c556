export type Random = ReturnType<typeof randomFrom>

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0

  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From 0 to one less. */
  const below = (count: number) => Math.floor(next() * count)

  return {
    below,
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (probability: number) => next() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)]!,
    /** The first of a list often, the last of it hardly ever, about as Zipf found words to be. */
    pickOften: <T>(list: readonly T[]) => list[Math.floor(list.length ** next()) - 1]!,
    /** So many different ones of a list. */
    some<T>(list: readonly T[], count: number) {
      const chosen = new Set<T>()
      while (chosen.size < Math.min(count, list.length)) chosen.add(list[below(list.length)]!)
      return [...chosen]
    },
  }
}
