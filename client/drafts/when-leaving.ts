/** Called when the reader turns to something else: this may be the last that the page can do. */
export function whenLeaving(then: () => void) {
  const onHide = () => document.hidden && then()
  document.addEventListener('visibilitychange', onHide)
  addEventListener('pagehide', then)
  return () => {
    document.removeEventListener('visibilitychange', onHide)
    removeEventListener('pagehide', then)
  }
}
