import { type ArrayChange, diffArrays } from 'diff'

export interface Part {
  kind: 'same' | 'added' | 'removed' | 'skipped'
  text: string
}

/** Beyond these two texts have little in common, and to find it would hold up the page. */
const LIMITS = { maxEditLength: 3_000, timeout: 250 }

/** In characters, how much unchanged text is shown on either side of a change. */
const CONTEXT = 160

/** The differences between two texts, word by word. Of two too far apart, all of the one is removed and all of the other added. */
export function differenceOf(before: string, after: string): Part[] {
  if (before === after) return [{ kind: 'same', text: after }]
  const changes = diffArrays(wordsOf(before), wordsOf(after), LIMITS)
  if (!changes) return replaced(before, after)

  const runs = runsOf(changes)
  return runs.flatMap(({ same, before, after }, index) =>
    same ? shortened(after, index === 0, index === runs.length - 1) : replaced(before, after),
  )
}

/** Words, numbers as they are written, and each space or sign of its own. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*|\s+|./gsu) ?? []

/** A run of unchanged text, or of text that replaced other text. */
interface Run {
  same: boolean
  before: string
  after: string
}

/** Changes with nothing but space between them are one: single words crossed out one by one are hard to read. */
function runsOf(changes: ArrayChange<string>[]) {
  const runs: Run[] = []
  for (const [index, { added, removed, value }] of changes.entries()) {
    const text = value.join('')
    const last = runs.at(-1)
    const isGap = text.trim() === '' && index < changes.length - 1
    const same = !added && !removed && !(isGap && last && !last.same)
    const [before, after] = [added ? '' : text, removed ? '' : text]
    if (last && last.same === same) {
      last.before += before
      last.after += after
    } else runs.push({ same, before, after })
  }
  return runs
}

const replaced = (before: string, after: string): Part[] => [
  ...(before ? [{ kind: 'removed', text: before } as const] : []),
  ...(after ? [{ kind: 'added', text: after } as const] : []),
]

/** The ends of what has stayed that lie beside a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): Part[] {
  const head = isFirst ? '' : wordsUpTo(text, CONTEXT)
  const tail = isLast ? '' : wordsFrom(text, text.length - CONTEXT)
  if (head.length + tail.length + CONTEXT >= text.length) return [{ kind: 'same', text }]
  return [
    { kind: 'same', text: head },
    { kind: 'skipped', text: text.slice(head.length, text.length - tail.length) },
    { kind: 'same', text: tail },
  ]
}

function wordsUpTo(text: string, length: number) {
  const end = text.indexOf(' ', length)
  return text.slice(0, end < 0 ? length : end)
}

function wordsFrom(text: string, start: number) {
  const begin = text.lastIndexOf(' ', Math.max(start, 0))
  return text.slice(begin < 0 ? Math.max(start, 0) : begin)
}
