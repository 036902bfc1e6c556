import { sql } from 'drizzle-orm'
import { isReadableBy, isReader } from '../communities/readable.ts'
import { memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { COMMUNITIES, EVENTS, PROGRAMME, searchEntries } from './tables.ts'

/** Where a member may find something: in their communities, in the programme, and among events and communities. */
export async function scopesOf(db: Reader, caller: Caller) {
  const mine = await db
    .select({ id: memberships.communityId })
    .from(memberships)
    .where(isReader(caller.id))
  return [PROGRAMME, EVENTS, COMMUNITIES, ...mine.map(({ id }) => id)]
}

/** The same, asked of each entry that is found: one may have left in the same moment. */
export const mayFind = (caller: Caller) => sql`(${searchEntries.scope} <= ${PROGRAMME}
  or ${isReadableBy(caller.id, searchEntries.scope)})`
