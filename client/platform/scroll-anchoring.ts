import { useLayoutEffect } from 'preact/hooks'

/** Where the eye rests, from the top of the window. */
const EYE = [0.2, 0.4, 0.6, 0.8]

/**
 * Keeps what the reader looks at where it is on the screen, whatever is put in above it: to be called by the
 * component that draws the elements of this selector.
 */
export function useScrollAnchoring(selector: string) {
  // While a component is drawn, the page still is as it was.
  const seen = fieldInUse() ?? inSight(selector)
  const before = seen?.getBoundingClientRect().top
  useLayoutEffect(() => {
    if (!seen?.isConnected || before === undefined) return
    const moved = seen.getBoundingClientRect().top - before
    if (Math.abs(moved) >= 1) holdAt(scrollY + moved)
  })
}

/** Where the page has become too short for the place to be reached, it keeps its length. */
function holdAt(y: number) {
  const needed = y + innerHeight
  const { body, documentElement } = document
  if (documentElement.scrollHeight < needed) body.style.minHeight = `${needed}px`
  scrollTo(0, y)
}

/** A page that has just come is as long as what is on it. */
export function letLengthGo() {
  document.body.style.minHeight = ''
}

/** Where somebody writes, that is where they look. */
function fieldInUse() {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return undefined
  const { top, bottom } = field.getBoundingClientRect()
  return bottom > 0 && top < innerHeight ? field : undefined
}

function inSight(selector: string) {
  const middle = document.documentElement.clientWidth / 2
  for (const part of EYE) {
    const found = document.elementFromPoint(middle, innerHeight * part)?.closest(selector)
    if (found) return found
  }
  return undefined
}
