import { onNews } from '../platform/live.ts'

/** All pages of the network hear of it: they do not all ask in the same moment. */
const SPREAD_MS = 1_000

/** Called soon after an event was published, moved, cancelled, or has ended, until the returned function is. */
export function onProgramme(listener: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = onNews(({ kind }) => {
    if (kind !== 'programme.changed') return
    clearTimeout(timer)
    timer = setTimeout(listener, Math.random() * SPREAD_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
