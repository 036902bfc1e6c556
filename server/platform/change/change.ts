import { sql } from 'drizzle-orm'
import { type Activity, type ActivityKind, NOT_KEPT } from '../../activity.ts'
import type { Database, Transaction } from '../database/database.ts'
import { runInsideChange } from './inside-change.ts'
import { retryOnDeadlock } from './retry-on-deadlock.ts'
import { activities } from './tables.ts'

/** Who writes, when, and in which transaction. Every function that writes takes one. */
export interface Change<By extends number | null = number | null> {
  readonly tx: Transaction
  /** The acting member's id, or null for the system's own work. */
  readonly by: By
  readonly at: Date
  record(activity: Activity): void
}

export type MemberChange = Change<number>

export type MakeChange = <By extends number | null, T>(
  by: By,
  work: (change: Change<By>) => Promise<T>,
  /** When it happens: now, but for a past that is told afterwards. */
  at?: Date,
) => Promise<T>

export type Reactions = {
  [K in ActivityKind]?: ((change: Change, activity: Activity<K>) => Promise<void>)[]
}

/** The channel on which every committed activity is told, as JSON. */
export const ACTIVITIES = 'activities'

/** Called with what was committed, before whoever asked for it gets an answer. */
export type OnCommit = (activities: Activity[]) => void

/**
 * Commits a change, what it sets off and the news of it together, or not at all: Postgres holds every
 * notification back until the commit.
 */
export function changesOn(
  db: Database,
  reactions: Reactions,
  onCommit: OnCommit = () => {},
): MakeChange {
  return (by, work, at = new Date()) => {
    const commit = (recorded: Activity[]) =>
      db.transaction(async (tx) => {
        const change = { tx, by, at, record: (it: Activity) => void recorded.push(it) }
        const result = await work(change)

        // A reaction may record more, so this walks on over what is added meanwhile.
        for (const activity of recorded) await react(change, activity, reactions)
        await announce(change, recorded)
        return result
      })

    return retryOnDeadlock(async () => {
      const recorded: Activity[] = []
      try {
        return await runInsideChange(() => commit(recorded))
      } finally {
        // Where the answer to a commit was lost, nobody knows whether it happened.
        onCommit(recorded)
      }
    })
  }
}

async function react<K extends ActivityKind>(
  change: Change,
  activity: Activity<K>,
  reactions: Reactions,
) {
  // One after the other: locks are taken in one order, and the first error is the one that ended the transaction.
  for (const reaction of reactions[activity.kind] ?? []) await reaction(change, activity)
}

/** Keeps what is to be kept, and notifies every instance: Postgres does so with the commit. */
async function announce({ tx, by, at }: Change, recorded: Activity[]) {
  if (recorded.length === 0) return
  const kept = recorded.filter(({ kind }) => !NOT_KEPT.has(kind))
  await tx.execute(sql`
    with kept as (
      insert into ${activities} (activity, by, at)
      select activity, ${by}::bigint, ${at.toISOString()}::timestamptz
      from json_array_elements(${JSON.stringify(kept)}::json) as kept (activity))
    select pg_notify(${ACTIVITIES}, activity::text)
    from json_array_elements(${JSON.stringify(recorded)}::json) as recorded (activity)`)
}
