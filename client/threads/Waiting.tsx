import type { ThreadSummary } from '../../server/threads/contract.ts'
import { minute } from '../platform/clock.ts'
import { words } from '../words/words.ts'

const DAY = 24 * 60 * 60 * 1000

/** From so many days on, a question has waited for long. */
const LONG = 7

export const isWaiting = ({ kind, answered, locked }: ThreadSummary) =>
  kind === 'question' && !answered && !locked

/** How long a question has been waiting for an answer that helps. */
export function Waiting({ since }: { since: string }) {
  const { threads } = words()
  const days = Math.floor((minute.value - Date.parse(since)) / DAY)
  if (days < LONG) return <span>{threads.waiting(days)}</span>
  return <b class="waiting-long">{threads.waitingLong(days)}</b>
}
