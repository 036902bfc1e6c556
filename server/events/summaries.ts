import type { Caller } from '../platform/api/caller.ts'
import { presentEach } from '../platform/api/present-each.ts'
import type { Reader } from '../platform/database/database.ts'
import { presentSummary } from './present.ts'
import { eventsWithIds } from './queries.ts'

/** Events by their ids, as lines of a list in the order of the ids. */
export async function summariesOf(db: Reader, eventIds: number[], caller: Caller) {
  if (eventIds.length === 0) return []
  const rows = await eventsWithIds(db, eventIds, caller)
  const byId = new Map(presentEach(rows, (row) => [row.event.id, presentSummary(row)] as const))
  return eventIds.flatMap((id) => byId.get(id) ?? [])
}
