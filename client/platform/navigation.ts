/** Keeps where one was on each page, and goes where the reader of the one there is expects to be. */

import { keepPosition, keptPosition } from './history-entry.ts'
import { letLengthGo } from './scroll-anchoring.ts'
import { unfold } from './unfold.ts'

/** How long a place that was reached is kept while what stands above it may still grow. */
const SETTLING_MS = 4_000
/** What begins above this part of the window is in sight where the page is not scrolled. */
const SEEN_FROM_TOP = 0.6
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/** The page that is on screen; undefined before the first. */
let here: string | undefined
let cameBack = performance
  .getEntriesByType('navigation')
  .some((it) => /reload|back_forward/.test((it as PerformanceNavigationTiming).type))
let letGo = () => {}
/** Whether the place that is held has not been reached, since what leads to it is still loading. */
let isOnTheWay = false

const bringers = new Set<(id: string) => Promise<void>>()
/** Where the page that comes wants to be entered, unless its address or its reader says otherwise. */
let entrance: string | undefined

/** Asked to bring an element on the page before one goes there, until the returned function is called. */
export function onAnchor(bring: (id: string) => Promise<void>) {
  bringers.add(bring)
  return () => void bringers.delete(bring)
}

/** Has the page that is about to arrive be entered at one of its elements. */
export function enterAt(id: string | undefined) {
  entrance = id
}

history.scrollRestoration = 'manual'
addEventListener('popstate', () => {
  if (location.pathname !== here) {
    cameBack = true
    return
  }
  const before = keptPosition()
  if (before === undefined) void goToAnchor()
  else goBackTo(before)
})
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null
  // The router takes a link to another place of the same page for no change at all.
  if (link?.hash && link.pathname === here) queueMicrotask(goToAnchor)
})
// Not while a page gives way to another, or grows: then the browser scrolls, not the reader.
addEventListener(
  'scroll',
  () => location.pathname === here && !isOnTheWay && keepPosition(scrollY),
  {
    passive: true,
  },
)

/** To be called when a page's heading is there; the rest of it may still be coming. */
export function arrive(heading: HTMLElement | null) {
  const isFirst = here === undefined
  const before = cameBack ? keptPosition() : undefined
  cameBack = false
  here = location.pathname
  letGo()
  letLengthGo()
  const entered = entrance
  entrance = undefined
  if (before === undefined && location.hash.length > 1) return void goToAnchor()
  if (before === undefined && entered !== undefined) return goTo(entered)

  if (before === undefined) scrollTo(0, 0)
  else goBackTo(before)
  if (!isFirst) heading?.focus({ preventScroll: true })
}

async function goToAnchor() {
  const { hash } = location
  const id = hash.slice(1)
  await Promise.all([...bringers].map((bring) => bring(id)))
  if (location.hash === hash) goTo(id)
}

/** Goes to where one was, now or as soon as the page has grown so far. */
function goBackTo(y: number) {
  hold(() => {
    scrollTo(0, y)
    return Math.abs(scrollY - y) < 1
  })
}

/** Goes to an element, now or as soon as it is there. */
export function goTo(id: string) {
  let found = false
  hold(() => {
    const target = document.getElementById(id)
    unfold(target)
    if (target) show(target)
    if (!found) target?.focus({ preventScroll: true })
    found = target !== null
    return found
  })
}

/** An element with what leads to it: the line above it, or where it is near the top the title of the page. */
function show(target: HTMLElement) {
  const above = target.previousElementSibling
  const start = above?.hasAttribute('data-leads') ? above : target
  const isNearTop = scrollY + start.getBoundingClientRect().top < innerHeight * SEEN_FROM_TOP
  if (isNearTop || target.hasAttribute('data-first')) scrollTo(0, 0)
  else start.scrollIntoView({ block: 'start' })
}

/**
 * Takes a place and keeps it while the page still grows, until the reader moves on their own. `take` says
 * whether the place was reached: only from then on is there an end to it, however slow the network.
 */
function hold(take: () => boolean) {
  letGo()
  const growth = new ResizeObserver(retake)
  let timer: number | undefined
  const stop = () => letGo()
  letGo = () => {
    letGo = () => {}
    isOnTheWay = false
    growth.disconnect()
    clearTimeout(timer)
    for (const kind of OWN_MOVES) removeEventListener(kind, stop)
  }
  for (const kind of OWN_MOVES) addEventListener(kind, stop, { passive: true })
  retake()
  growth.observe(document.body)

  function retake() {
    isOnTheWay = !take()
    if (!isOnTheWay) timer ??= window.setTimeout(stop, SETTLING_MS)
  }
}
