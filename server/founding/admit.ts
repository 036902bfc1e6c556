import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { admit } from '../communities/admit.ts'
import { attendances, talks } from '../events/tables.ts'
import type { Change } from '../platform/change/change.ts'

/** Those who had a seat belong to the community. Who only waited for one does not: they were not there. */
export const admitAttendees = (change: Change, communityId: number, eventId: number) =>
  admit(
    change,
    communityId,
    change.tx
      .select({ memberId: attendances.memberId })
      .from(attendances)
      .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true))),
  )

/** So do those who spoke, with a seat or without. */
export const admitSpeakers = (change: Change, communityId: number, eventId: number) =>
  admit(
    change,
    communityId,
    change.tx
      .selectDistinct({ memberId: sql<number>`${talks.speakerId}`.as('member_id') })
      .from(talks)
      .where(and(eq(talks.eventId, eventId), isNotNull(talks.speakerId))),
  )
