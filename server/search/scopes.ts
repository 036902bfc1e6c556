import { eq, sql } from 'drizzle-orm'
import { memberships } from '../communities/tables.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { PROGRAMME, searchEntries } from './tables.ts'

/** Where a member may find something: in their communities, and in the programme. */
export async function scopesOf(db: Reader, caller: Caller) {
  const mine = await db
    .select({ id: memberships.communityId })
    .from(memberships)
    .where(eq(memberships.memberId, caller.id))
  return [PROGRAMME, ...mine.map(({ id }) => id)]
}

/** The same, asked of each entry that is found: one may have left in the same moment. */
export const mayFind = (caller: Caller) => sql`(${searchEntries.scope} = ${PROGRAMME} or exists (
  select from ${memberships} where ${memberships.communityId} = ${searchEntries.scope}
    and ${memberships.memberId} = ${caller.id}))`
