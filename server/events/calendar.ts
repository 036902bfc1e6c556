import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Event } from './contract.ts'

/** An event for the calendar of whoever asks: what they may see of it, and where it is found. */
export function calendarOf(event: Event, address: string) {
  const calendar = ical({ prodId: '//Anstoß//Programm//DE', method: ICalCalendarMethod.PUBLISH })
  const page = `${address}/events/${event.id}`
  calendar.createEvent({
    // For ever the same, so that a calendar updates the entry it has.
    id: `event-${event.id}@${new URL(address).hostname}`,
    sequence: event.revision,
    stamp: new Date(),
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: `${event.series} ${event.motto}`,
    location: event.place,
    description: [event.host.name, event.link, page].filter(Boolean).join('\n'),
    url: page,
    status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
