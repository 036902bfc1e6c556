/** Opens all that an element is folded into, so that one can go there. */
export function unfold(element: Element | null) {
  const fold = element?.closest('details:not([open])')
  if (!(fold instanceof HTMLDetailsElement)) return
  fold.open = true
  unfold(fold.parentElement)
}
