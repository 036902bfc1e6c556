/** Keeps where one was on each page, and tells how one came to the one there is. */

const positions = new Map<string, number>()
let cameBack = false
let visited = 0

history.scrollRestoration = 'manual'
addEventListener('popstate', () => {
  cameBack = true
})
addEventListener('scroll', () => positions.set(location.pathname, scrollY), { passive: true })

/** To be called when a page's matter is there: goes where the reader expects to be. */
export function arrive(heading: HTMLElement | null) {
  visited += 1
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  if (target) {
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  } else if (cameBack) {
    scrollTo(0, positions.get(location.pathname) ?? 0)
  } else if (visited > 1) {
    scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
  }
  cameBack = false
}
