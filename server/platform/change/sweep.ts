import { lt } from 'drizzle-orm'
import type { Change } from './change.ts'
import { activities, creations } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const RECORD_KEPT_DAYS = 30
const KEYS_KEPT_DAYS = 2

/** Forgets what the software has recorded for itself, once nobody can come back for it. */
export async function sweepRecord({ tx, at }: Change) {
  const before = (days: number) => new Date(at.getTime() - days * DAY_MS)
  await tx.delete(activities).where(lt(activities.at, before(RECORD_KEPT_DAYS)))
  await tx.delete(creations).where(lt(creations.at, before(KEYS_KEPT_DAYS)))
}
