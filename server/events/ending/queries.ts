import { and, desc, eq } from 'drizzle-orm'
import { type Cursor, earlierThan, PAGE } from '../../platform/database/cursor.ts'
import type { Reader } from '../../platform/database/database.ts'
import { nearestIso } from '../../platform/time/moments.ts'
import type { FailedEnding } from '../contract.ts'
import { failedEndings } from '../course-tables.ts'
import { events } from '../tables.ts'
import { running } from './end.ts'

/** Events whose time is up and that cannot be ended; what failed last comes first. */
export const failedEndingsAfter = (db: Reader, after: Cursor | undefined) =>
  db
    .select({ event: events, failed: failedEndings })
    .from(failedEndings)
    .innerJoin(events, eq(events.id, failedEndings.eventId))
    .where(and(running, earlierThan(failedEndings.failedAt, failedEndings.eventId, after)))
    .orderBy(desc(failedEndings.failedAt), desc(failedEndings.eventId))
    .limit(PAGE + 1)

export const presentFailedEnding = ({
  event,
  failed,
}: Awaited<ReturnType<typeof failedEndingsAfter>>[number]): FailedEnding => ({
  event: { id: event.id, motto: event.motto },
  endsAt: nearestIso(event.endsAt),
  tries: failed.tries,
  nextTryAt: nearestIso(failed.nextTryAt),
  cause: failed.cause === 'event_times' ? 'event_times' : 'unexpected',
})
