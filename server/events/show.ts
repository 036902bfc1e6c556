import type { Caller } from '../platform/api/caller.ts'
import { presentEach } from '../platform/api/present-each.ts'
import type { Reader } from '../platform/database/database.ts'
import { agendaOf } from './agenda/queries.ts'
import type { Event } from './contract.ts'
import { presentEvent, presentTalk } from './present.ts'
import {
  attendingByAuthority,
  countWaiting,
  findInProgramme,
  namedCoordinatorsOf,
} from './queries.ts'

/** An event's page: seven queries, however large the event. */
export async function showEvent(db: Reader, eventId: number, caller: Caller): Promise<Event> {
  const [row, coordinators, authorities, waiting, agenda] = await Promise.all([
    findInProgramme(db, eventId, caller),
    namedCoordinatorsOf(db, eventId),
    attendingByAuthority(db, eventId),
    countWaiting(db, eventId),
    agendaOf(db, eventId),
  ])
  const parts = { coordinators, authorities, waiting, agenda: presentEach(agenda, presentTalk) }
  return presentEvent(row, parts, caller)
}
