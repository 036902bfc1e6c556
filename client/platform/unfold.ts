/** Opens all that an element is folded into, so that one can go there. */
export function unfold(element: Element | null) {
  const fold = element?.closest('details:not([open])')
  if (!(fold instanceof HTMLDetailsElement)) return
  fold.open = true
  unfold(fold.parentElement)
}

let openedForPaper: HTMLDetailsElement[] = []

/** On paper nothing can be unfolded: it is printed open, and folded again afterwards. */
addEventListener('beforeprint', () => {
  openedForPaper = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
  for (const fold of openedForPaper) fold.open = true
})
addEventListener('afterprint', () => {
  for (const fold of openedForPaper) fold.open = false
})
