import { minute } from '../platform/clock.ts'
import { exact, spoken, spokenSince } from '../platform/dates.ts'

/** A moment as one says it; exactly on hover, and for machines. */
export function Time({ at, since = false }: { at: string; since?: boolean }) {
  const date = new Date(at)
  return (
    <time dateTime={at} title={exact(date)}>
      {(since ? spokenSince : spoken)(date, minute.value)}
    </time>
  )
}
