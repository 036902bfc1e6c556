import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { ACTIVITIES } from '../change/change.ts'
import type { Database } from '../database/database.ts'

const BEAT_MS = 300
const LATEST_MS = 1_000

const BEAT = 'beat '

/**
 * Whether this server has heard of whatever was committed until a second ago. It tells itself something on the
 * channel on which activities are told: Postgres delivers in the order of commits, so once that has arrived, all
 * has that was committed before it was sent. It beats while somebody asks.
 */
export class Heartbeat {
  readonly #db: Database
  readonly #own = `${BEAT}${randomUUID()} `
  #sentAt = Number.NEGATIVE_INFINITY
  #heardUntil = Number.NEGATIVE_INFINITY
  /** When the first of the beats was sent that have not been heard; undefined where all have. */
  #unheardSince: number | undefined

  constructor(db: Database) {
    this.#db = db
  }

  isCurrent() {
    const now = performance.now()
    if (now - this.#sentAt >= BEAT_MS) this.#beat(now)
    return now - this.#heardUntil < LATEST_MS
  }

  /** Whether, for so long, nothing has been heard of what was told. */
  isDeafFor(ms: number) {
    this.isCurrent()
    return this.#unheardSince !== undefined && performance.now() - this.#unheardSince > ms
  }

  /** Takes what was told on the channel, where it is a beat: of this server, or of another. */
  take(payload: string) {
    if (!payload.startsWith(BEAT)) return false
    if (!payload.startsWith(this.#own)) return true
    this.#heardUntil = Number(payload.slice(this.#own.length))
    this.#unheardSince = undefined
    return true
  }

  #beat(now: number) {
    this.#sentAt = now
    this.#unheardSince ??= now
    // Nothing is lost with it, so the disk is not waited for.
    const telling = sql`select set_config('synchronous_commit', 'off', true), pg_notify(${ACTIVITIES}, ${this.#own + now})`
    // Where there is no answer, nothing is taken for current: whoever asks goes to the database and hears why.
    this.#db.execute(telling).catch(() => {})
  }
}
