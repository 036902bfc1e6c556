import { LRUCache } from 'lru-cache'
import type { Activity, ActivityKind } from '../activity.ts'
import type { Heartbeat } from '../platform/news/heartbeat.ts'
import type { ActivityListener } from '../platform/news/listen.ts'

const MOST_SESSIONS = 5_000
/** The TTL while the news of commits arrives: not every change of a member is an activity. */
const LONGEST_MS = 10_000
/** The TTL while news may be missing. */
const UNHEARD_MS = 1_000

/** What changes a session, or what it says of its member. */
const INVALIDATING: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  'session.prolonged',
  'session.ended',
  'voice.given',
  'voice.taken',
])

interface CachedSession {
  session: { id: number }
  member: { id: number }
}

/** A cache of sessions by the hash of their tokens, invalidated by the news of what changes them. */
export class SessionCache<Value extends CachedSession> implements ActivityListener {
  readonly #entries = new LRUCache<string, { value: Value; readAt: number }>({
    max: MOST_SESSIONS,
  })
  readonly #heartbeat: Pick<Heartbeat, 'isCurrent'>
  #invalidations = 0

  constructor(heartbeat: Pick<Heartbeat, 'isCurrent'>) {
    this.#heartbeat = heartbeat
  }

  /** A session from the cache, or as it is read now; what is not there is not cached. */
  async get(tokenHash: string, read: () => Promise<Value | undefined>) {
    const entry = this.#entries.get(tokenHash)
    if (entry && performance.now() - entry.readAt < this.#longest()) return entry.value

    const [invalidations, readAt] = [this.#invalidations, performance.now()]
    const value = await read()
    // What was read while something changed may be from before it.
    if (value && invalidations === this.#invalidations) {
      this.#entries.set(tokenHash, { value, readAt })
    }
    return value
  }

  hear(activity: Activity) {
    if (!INVALIDATING.has(activity.kind)) return
    this.#invalidations += 1
    const { sessionId, memberId } = activity as { sessionId?: number; memberId?: number }
    for (const [tokenHash, { value }] of this.#entries.entries()) {
      if (value.session.id === sessionId || value.member.id === memberId) {
        this.#entries.delete(tokenHash)
      }
    }
  }

  miss() {
    this.#invalidations += 1
    this.#entries.clear()
  }

  #longest() {
    return this.#heartbeat.isCurrent() ? LONGEST_MS : UNHEARD_MS
  }
}
