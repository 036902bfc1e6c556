import { useLayoutEffect } from 'preact/hooks'

/** Where the eye rests, from the top of the window. */
const EYE = [0.2, 0.4, 0.6, 0.8]

/**
 * Keeps what the reader looks at where it is on the screen, whatever is put in above it: to be called by the
 * component that draws the elements of this selector.
 */
export function useSteadySight(selector: string) {
  // While a component is drawn, the page still is as it was.
  const seen = inSight(selector)
  const before = seen?.getBoundingClientRect().top
  useLayoutEffect(() => {
    if (!seen?.isConnected || before === undefined) return
    const moved = seen.getBoundingClientRect().top - before
    if (Math.abs(moved) >= 1) scrollBy(0, moved)
  })
}

function inSight(selector: string) {
  const middle = document.documentElement.clientWidth / 2
  for (const part of EYE) {
    const found = document.elementFromPoint(middle, innerHeight * part)?.closest(selector)
    if (found) return found
  }
  return undefined
}
