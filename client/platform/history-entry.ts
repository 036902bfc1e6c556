/**
 * What is kept with each entry of the browser's history, so that Back and Forward find the page as it was
 * left: how far it was scrolled, and how much of its lists was loaded.
 */
interface Kept {
  y?: number
  /** By list: how much of it was loaded. */
  loaded: Record<string, number>
}

const KEPT_UNDER = 'history'
/** So many entries are remembered, the latest. */
const MOST = 100

const entries = new Map<number, Kept>(JSON.parse(sessionStorage.getItem(KEPT_UNDER) ?? '[]'))
let latest = Math.max(0, ...entries.keys())

addEventListener('pagehide', () => {
  sessionStorage.setItem(KEPT_UNDER, JSON.stringify([...entries].slice(-MOST)))
})

/** The entry that the address belongs to. One that the router has just made has no number yet. */
function entry(): Kept {
  const numbered: number | undefined = history.state?.entry
  const number = numbered ?? ++latest
  if (numbered === undefined) history.replaceState({ ...history.state, entry: number }, '')
  const kept = entries.get(number) ?? { loaded: {} }
  entries.set(number, kept)
  return kept
}

export const keptPosition = () => entry().y

export function keepPosition(y: number) {
  entry().y = y
}

/** Where to keep how much of a list is loaded: with the entry on which it is begun, not a later one. */
export function keptLoad(list: string) {
  const { loaded } = entry()
  return {
    before: loaded[list] ?? 0,
    keep(much: number) {
      loaded[list] = much
    },
  }
}
