import type { Activity } from '../../activity.ts'
import { ACTIVITIES } from '../change/change.ts'
import type { OpenDatabase } from '../database/database.ts'
import type { Heartbeat } from './heartbeat.ts'

export interface Hearer {
  hear(activity: Activity): void
  /** A lost connection may have missed some. */
  miss(): void
}

/** Tells of every committed activity, on whichever server it was made, one hearer after the other. */
export const hearActivities = (database: OpenDatabase, heartbeat: Heartbeat, hearers: Hearer[]) =>
  database.listen(
    ACTIVITIES,
    (payload) => {
      if (heartbeat.take(payload)) return
      const activity: Activity = JSON.parse(payload)
      for (const hearer of hearers) hearer.hear(activity)
    },
    () => {
      for (const hearer of hearers) hearer.miss()
    },
  )
