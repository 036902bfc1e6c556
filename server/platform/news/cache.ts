import { LRUCache } from 'lru-cache'
import type { Activity } from '../../activity.ts'
import type { Heartbeat } from './heartbeat.ts'
import type { Hearer } from './listen.ts'

/** As long counts what was asked, whatever has happened since. */
const RECENT_MS = 1_000
/** So long at most what has been current all the time: not all that can change is an activity. */
const LONGEST_MS = 10_000
const MOST_ANSWERS = 5_000
const MOST_COMMITS = 20_000

/** What an answer depends on: it is forgotten with the next commit that concerns one of these. */
export type Concern = `${'session' | 'member' | 'thread' | 'community'}:${number}`

interface Answer {
  value: unknown
  concerns: Concern[]
  askedAt: number
  /** How much had been told of commits by then. */
  asOf: number
}

interface Commit {
  told: number
  at: number
}

/**
 * Remembers for some seconds, counted from when it was asked, what the database has answered. What a commit
 * concerns is forgotten at once: on the server that made it before the answer to the write is sent, on others
 * with the news of it. Where news fail to come, nothing is remembered for longer than a second. What was being
 * read meanwhile is of no use later either.
 */
export class ShortMemory implements Hearer {
  readonly #answers = new LRUCache<string, Answer>({ max: MOST_ANSWERS })
  /** The last commit that concerned something. Where there is no room for one that still counts, all is forgotten. */
  readonly #commits = new LRUCache<Concern, Commit>({
    max: MOST_COMMITS,
    dispose: ({ at }, _concern, reason) => {
      if (reason === 'evict' && isWithin(LONGEST_MS, at)) this.miss()
    },
  })
  readonly #heartbeat: Pick<Heartbeat, 'isCurrent'>
  #told = 0
  #forgottenAsOf = 0

  constructor(heartbeat: Pick<Heartbeat, 'isCurrent'>) {
    this.#heartbeat = heartbeat
  }

  /** What is not there is not remembered. */
  async recall<Value extends object | undefined>(
    question: string,
    read: () => Promise<Value>,
    concernsOf: (value: NonNullable<Value>) => Concern[],
  ): Promise<Value> {
    const known = this.#answers.get(question)
    if (known && this.#holds(known)) return known.value as Value

    const [asOf, askedAt] = [this.#told, performance.now()]
    const value = await read()
    if (value) this.#answers.set(question, { value, concerns: concernsOf(value), askedAt, asOf })
    return value
  }

  hear(activity: Activity) {
    this.#forget(concernsOfActivity(activity))
  }

  /** Whoever has changed something may see more than that with other eyes. */
  hearOfOwn(activities: Activity[], by: number | null) {
    for (const activity of activities) this.hear(activity)
    if (by !== null) this.#forget([`member:${by}`])
  }

  miss() {
    this.#told += 1
    this.#forgottenAsOf = this.#told
  }

  #forget(concerns: Concern[]) {
    this.#told += 1
    const commit = { told: this.#told, at: performance.now() }
    for (const concern of concerns) this.#commits.set(concern, commit)
  }

  #holds({ concerns, askedAt, asOf }: Answer) {
    if (asOf < this.#forgottenAsOf) return false
    const isCurrent = this.#heartbeat.isCurrent() && isWithin(LONGEST_MS, askedAt)
    if (!isCurrent && !isWithin(RECENT_MS, askedAt)) return false
    return concerns.every((it) => (this.#commits.get(it)?.told ?? 0) <= asOf)
  }
}

const isWithin = (ms: number, moment: number) => performance.now() - moment < ms

/**
 * What happens in a thread is of no concern to the others of its community, and how a member reads it is of none
 * to its other readers.
 */
function concernsOfActivity(activity: Activity): Concern[] {
  const { sessionId, memberId, threadId, communityId } = activity as {
    [key in 'sessionId' | 'memberId' | 'threadId' | 'communityId']?: number
  }
  const concerns: Concern[] = []
  if (sessionId !== undefined) concerns.push(`session:${sessionId}`)
  if (memberId !== undefined) concerns.push(`member:${memberId}`)
  if (memberId !== undefined && threadId !== undefined) return concerns
  if (threadId !== undefined) concerns.push(`thread:${threadId}`)
  else if (communityId !== undefined) concerns.push(`community:${communityId}`)
  return concerns
}
