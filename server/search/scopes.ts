import { sql } from 'drizzle-orm'
import { communitiesOf } from '../communities/queries.ts'
import { isReadableBy } from '../communities/rights.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { COMMUNITIES, EVENTS, PROGRAMME, searchEntries } from './tables.ts'

/** Where a member may find something: in their communities, in the programme, and among events and communities. */
export async function scopesOf(db: Reader, caller: Caller) {
  return [PROGRAMME, EVENTS, COMMUNITIES, ...(await communitiesOf(db, caller.id))]
}

/** As a condition on each entry that is shown: its reader may have left the community in the same moment. */
export const mayFind = (caller: Caller) => sql`(${searchEntries.scope} <= ${PROGRAMME}
  or ${isReadableBy(caller.id, searchEntries.scope)})`
