/** Some letters may differ in a name, more in a longer one; fewer where other programs have names of the kind. */
const tolerance = ({ length }: string) => (length >= 15 ? 3 : length >= 10 ? 2 : 1)
/** Shorter ones are words of their own in other programs: only two letters in the wrong order count. */
const SHORT = 7
const STORE = /^S3_.*(BUCKET|ENDPOINT|KEY|REGION|SECRET)/
/** What is set for other programs, and looks like ours. */
const OF_OTHERS = /^(LOGLEVEL|DATADIR|AWS_.+)$/

/**
 * A variable of the environment that looks like one of the known ones which is not set, and that one; undefined
 * where there is none.
 */
export function findMisspelt(env: NodeJS.ProcessEnv, known: readonly string[]) {
  const unset = known.filter((name) => !env[name])
  for (const name of Object.keys(env)) {
    if (known.includes(name) || OF_OTHERS.test(name) || !env[name]) continue
    const meant = unset.find((it) => isMisspelt(name, it)) ?? nearestOfStore(name, unset)
    if (meant) return { name, meant }
  }
  return undefined
}

function isMisspelt(name: string, known: string) {
  if (known.length < SHORT)
    return (
      name.length === known.length &&
      distance(name, known) === 1 &&
      [...name].sort().join() === [...known].sort().join()
    )
  return distance(name.toUpperCase(), known) <= tolerance(known)
}

/** The one with most of its words; among those, the one that is spelt most like it. */
function nearestOfStore(name: string, unset: string[]) {
  if (!STORE.test(name)) return undefined
  const words = name.split('_')
  const missing = (it: string) => words.filter((word) => !it.split('_').includes(word)).length
  return unset
    .filter((it) => it.startsWith('S3_'))
    .sort((a, b) => missing(a) - missing(b) || distance(name, a) - distance(name, b))[0]
}

/** How many letters to add, remove, change or swap with the next make one text of the other. */
function distance(a: string, b: string) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const [above, before] = [rows[i - 1]!, rows[i - 2]]
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1))
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped && before) row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
