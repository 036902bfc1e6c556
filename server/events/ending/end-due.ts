import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { DomainError } from '../../errors.ts'
import type { Change, MakeChange } from '../../platform/change/change.ts'
import type { Reader } from '../../platform/database/database.ts'
import { failedEndings } from '../course-tables.ts'
import { events } from '../tables.ts'
import { endDueEvent, running } from './end.ts'

const AT_ONCE = 100
const FIRST_PAUSE_S = 5
const LONGEST_PAUSE_S = 60 * 60

/** After so many failures in a row the network office is told: one or two may be a passing fault. */
const TOLD_AFTER = 3

export interface Worker {
  db: Reader
  change: MakeChange
  log: { error: (details: object, message: string) => void }
}

/**
 * Ends every event whose time is up, each in a change of its own: one that cannot be ended is logged and tried again
 * after a pause that grows, and holds up no other. Safe to be done by several instances at once.
 */
export async function endDueEvents({ db, change, log }: Worker, now = new Date()) {
  for (const eventId of await dueAt(db, now)) {
    try {
      await change(null, (it) => endDueEvent(it, eventId), now)
    } catch (error) {
      log.error({ err: error, eventId }, 'An event cannot be ended, and is tried again later.')
      await change(null, (it) => postpone(it, eventId, causeOf(error)), now).catch((err) =>
        log.error({ err, eventId }, 'That an event cannot be ended could not be noted.'),
      )
    }
  }
}

async function dueAt(db: Reader, now: Date) {
  const due = await db
    .select({ id: events.id })
    .from(events)
    .leftJoin(failedEndings, eq(failedEndings.eventId, events.id))
    .where(
      and(
        lte(events.endsAt, now),
        running,
        or(isNull(failedEndings.nextTryAt), lte(failedEndings.nextTryAt, now)),
      ),
    )
    .orderBy(asc(events.endsAt), asc(events.id))
    .limit(AT_ONCE)
  return due.map(({ id }) => id)
}

const causeOf = (error: unknown) => (error instanceof DomainError ? error.code : 'unexpected')

/** Of two instances that failed at the same time, the first counts. */
async function postpone({ tx, at, record }: Change, eventId: number, cause: string) {
  const pauseS = sql`least(${FIRST_PAUSE_S} * 2 ^ (least(${failedEndings.tries}, 20)), ${LONGEST_PAUSE_S})`
  const now = sql.param(at, failedEndings.failedAt)
  const [failed] = await tx
    .insert(failedEndings)
    .values({
      ...{ eventId, cause, tries: 1, failedAt: at },
      nextTryAt: new Date(at.getTime() + FIRST_PAUSE_S * 1000),
    })
    .onConflictDoUpdate({
      target: failedEndings.eventId,
      set: {
        ...{ cause, failedAt: at, tries: sql`${failedEndings.tries} + 1` },
        nextTryAt: sql`${now}::timestamptz + ${pauseS} * interval '1 second'`,
      },
      setWhere: lte(failedEndings.nextTryAt, at),
    })
    .returning({ tries: failedEndings.tries })
  if (failed?.tries === TOLD_AFTER) record({ kind: 'ending.failed', eventId })
}
