import { minute } from './clock.ts'
import { exact, spoken } from './dates.ts'

/** A moment as one says it; exactly on hover, and for machines. */
export function Time({ at }: { at: string }) {
  const date = new Date(at)
  return (
    <time dateTime={at} title={exact(date)}>
      {spoken(date, minute.value)}
    </time>
  )
}
