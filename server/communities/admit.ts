import { type SQLWrapper, sql } from 'drizzle-orm'
import type { Change } from '../platform/change/change.ts'
import { memberships } from './tables.ts'

/** Makes members of a community of all that a query selects as `member_id`. Whoever is one already stays one. */
export const admit = ({ tx, at }: Change, communityId: number, selected: SQLWrapper) =>
  tx.execute(sql`
    insert into ${memberships} (community_id, member_id, since)
    select ${communityId}::bigint, admitted.member_id, ${at.toISOString()}::timestamptz
    from (${selected}) as admitted
    on conflict do nothing`)
