import type { Activity } from '../../activity.ts'
import { ACTIVITIES } from '../change/change.ts'
import type { OpenDatabase } from '../database/database.ts'
import type { Heartbeat } from './heartbeat.ts'

export interface ActivityListener {
  hear(activity: Activity): void
  /** The connection was lost: some may have been missed. */
  miss(): void
}

/** Tells one listener after the other of every committed activity, on whichever server it was made. */
export const listenToActivities = (
  database: OpenDatabase,
  heartbeat: Heartbeat,
  listeners: ActivityListener[],
) =>
  database.listen(
    ACTIVITIES,
    (payload) => {
      if (heartbeat.take(payload)) return
      const activity: Activity = JSON.parse(payload)
      for (const listener of listeners) listener.hear(activity)
    },
    () => {
      for (const listener of listeners) listener.miss()
    },
  )
