/** Keeps where one was on each page, and goes where the reader of the one there is expects to be. */

const KEPT_UNDER = 'positions'
/** How long a page may take to grow to where one was. */
const PATIENCE_MS = 4_000

const positions = new Map<string, number>(JSON.parse(sessionStorage.getItem(KEPT_UNDER) ?? '[]'))
/** The page that is on screen; undefined before the first. */
let here: string | undefined
let cameBack = performance
  .getEntriesByType('navigation')
  .some((it) => /reload|back_forward/.test((it as PerformanceNavigationTiming).type))
let stopSettling = () => {}

history.scrollRestoration = 'manual'
addEventListener('popstate', () => {
  if (location.pathname === here) goToAnchor()
  else cameBack = true
})
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null
  // The router takes a link to another place of the same page for no change at all.
  if (link?.hash && link.pathname === here) queueMicrotask(goToAnchor)
})
addEventListener('pagehide', () => {
  sessionStorage.setItem(KEPT_UNDER, JSON.stringify([...positions]))
})
// Not while a page gives way to another: then the browser scrolls, not the reader.
addEventListener('scroll', () => location.pathname === here && positions.set(here, scrollY), {
  passive: true,
})

/** To be called when a page's heading is there; the rest of it may still be coming. */
export function arrive(heading: HTMLElement | null) {
  const isFirst = here === undefined
  const before = cameBack ? positions.get(location.pathname) : undefined
  cameBack = false
  here = location.pathname
  stopSettling()
  if (before === undefined && location.hash.length > 1) return goToAnchor()

  scrollTo(0, before ?? 0)
  if (before !== undefined) settle(() => goTo(before))
  if (!isFirst) heading?.focus({ preventScroll: true })
}

function goTo(position: number) {
  scrollTo(0, position)
  return Math.abs(scrollY - position) < 2
}

function goToAnchor() {
  const id = location.hash.slice(1)
  settle(() => {
    const target = document.getElementById(id)
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
    return target !== null
  })
}

/** Tries until it works, each time the page has grown; but leaves the reader alone who moves on their own. */
function settle(works: () => boolean) {
  stopSettling()
  if (works()) return
  const growth = new ResizeObserver(() => works() && stopSettling())
  const timer = setTimeout(() => stopSettling(), PATIENCE_MS)
  const own = ['wheel', 'touchmove', 'keydown', 'pointerdown']
  stopSettling = () => {
    stopSettling = () => {}
    growth.disconnect()
    clearTimeout(timer)
    for (const kind of own) removeEventListener(kind, stop)
  }
  const stop = () => stopSettling()
  for (const kind of own) addEventListener(kind, stop, { passive: true })
  growth.observe(document.body)
}
