import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { memberships } from '../communities/tables.ts'
import { attendances, talks } from '../events/tables.ts'
import type { Change } from '../platform/change/change.ts'

/** Those who had a seat belong to the community. Who only waited for one does not: they were not there. */
export const admitAttendees = ({ tx, at }: Change, communityId: number, eventId: number) =>
  tx
    .insert(memberships)
    .select(
      tx
        .select(membershipOf(sql`${attendances.memberId}`, communityId, at))
        .from(attendances)
        .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true))),
    )
    .onConflictDoNothing()

/** So do those who spoke, with a seat or without. */
export const admitSpeakers = ({ tx, at }: Change, communityId: number, eventId: number) =>
  tx
    .insert(memberships)
    .select(
      tx
        .selectDistinct(membershipOf(sql`${talks.speakerId}`, communityId, at))
        .from(talks)
        .where(and(eq(talks.eventId, eventId), isNotNull(talks.speakerId))),
    )
    .onConflictDoNothing()

const membershipOf = (memberId: SQL, communityId: number, at: Date) => ({
  communityId: sql<number>`${communityId}::bigint`.as('community_id'),
  memberId: sql<number>`${memberId}`.as('member_id'),
  since: sql<Date>`${at.toISOString()}::timestamptz`.as('since'),
  readUntil: sql<null>`null::timestamptz`.as('read_until'),
})
