import { goTo } from '../platform/navigation.ts'

/** What one steps through: the posts of a thread, else the lines of the lists on the page. */
const STEPS = ['main .post', 'main .row-list :is(h2, h3) a']

/** Goes to the next post or line, or back to the one before. Gives whether there is one. */
export function step(direction: 1 | -1) {
  const all = allSteps()
  const from = all.indexOf(currentOf(all)!)
  const to = from < 0 ? firstInSight(all, direction) : all[from + direction]
  if (!to) return false
  if (to.id) goTo(to.id)
  else to.focus()
  return true
}

/** The post that one is in or, before one has stepped into any, that is at the top of the screen. */
export function postInSight() {
  const posts = allSteps().filter((it) => it.matches('.post'))
  return currentOf(posts) ?? firstInSight(posts, 1)
}

function allSteps() {
  for (const steps of STEPS) {
    const found = document.querySelectorAll<HTMLElement>(steps)
    if (found.length > 0) return [...found]
  }
  return []
}

const currentOf = (all: HTMLElement[]) => all.find((it) => it.contains(document.activeElement))

function firstInSight(all: HTMLElement[], direction: 1 | -1) {
  const seen = all.filter((it) => it.checkVisibility())
  const inSight = seen.findIndex((it) => it.getBoundingClientRect().bottom > 0)
  return direction > 0 ? seen[Math.max(inSight, 0)] : seen[inSight - 1]
}
