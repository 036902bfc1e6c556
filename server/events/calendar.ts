import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Caller } from '../platform/api/caller.ts'
import { presentEach } from '../platform/api/present-each.ts'
import type { Reader } from '../platform/database/database.ts'
import { lineOf } from '../platform/text/line.ts'
import type { Event, EventState } from './contract.ts'
import { linkFor, presentSummary } from './present.ts'
import { pastEvents, upcomingEvents } from './queries.ts'

type Entry = Pick<
  Event,
  | 'id'
  | 'revision'
  | 'startsAt'
  | 'endsAt'
  | 'series'
  | 'motto'
  | 'place'
  | 'host'
  | 'link'
  | 'state'
>

const STATUS: Record<EventState, ICalEventStatus> = {
  draft: ICalEventStatus.TENTATIVE,
  published: ICalEventStatus.CONFIRMED,
  ended: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
}

/** Events for the calendar of whoever asks: what they may see of each, and where it is found. */
export function calendarOf(events: Entry[], address: string, stamp = new Date()) {
  const calendar = ical({
    prodId: '//Anstoß//Programm//DE',
    name: 'Anstoß',
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of events) {
    // A calendar would exchange the two, and show it for as long as lies between them.
    if (event.endsAt <= event.startsAt) continue
    const page = `${address}/events/${event.id}`
    calendar.createEvent({
      // For ever the same, so that a calendar updates the entry it has.
      id: `event-${event.id}@${new URL(address).hostname}`,
      sequence: event.revision,
      stamp,
      start: new Date(event.startsAt),
      end: new Date(event.endsAt),
      // Rows from before texts were cleaned hold what no calendar takes.
      summary: lineOf(`${event.series} ${event.motto}`),
      location: lineOf(event.place),
      description: [lineOf(event.host.name), event.link, page].filter(Boolean).join('\n'),
      url: page,
      status: STATUS[event.state],
    })
  }
  return calendar.toString()
}

const MOST_TO_COME = 200

/** The programme as it stands: all that is to come, and the last of what is over. Nobody's drafts are in it. */
export async function programmeCalendar(db: Reader, caller: Caller, address: string) {
  const rows = [
    ...(await pastEvents(db, caller, undefined)),
    ...(await upcomingEvents(db, caller, undefined, MOST_TO_COME)),
  ].filter(({ event }) => event.publishedAt !== null)
  const entries = presentEach(rows, (row) => ({
    ...presentSummary(row),
    revision: row.event.revision,
    link: linkFor(row, caller),
  }))
  return calendarOf(entries, address)
}
