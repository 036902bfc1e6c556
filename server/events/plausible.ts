import { sql } from 'drizzle-orm'
import { events } from './tables.ts'

/** Of events: that their time can be meant, the end after the start and both in the years 2000 to 2100. */
export const isPlausible = sql`(${events.endsAt} > ${events.startsAt}
  and ${events.startsAt} >= '1999-12-31Z' and ${events.endsAt} < '2101-01-02Z')`

/** What calendars see of an event has changed: the number by which they tell what is newer rises. */
export const nextRevision = sql`${events.revision} + 1`
