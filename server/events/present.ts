import type { Caller } from '../platform/api/caller.ts'
import { presentEach } from '../platform/api/present-each.ts'
import { isoWithinBounds, nearestIso } from '../platform/time/moments.ts'
import type { QuestionWithAuthor, TalkWithAuthority } from './agenda/queries.ts'
import type { Event, EventState, EventSummary, Talk, TalkQuestion } from './contract.ts'
import { isRunning, mayHost, mayPlan } from './policy.ts'
import type { EventInProgramme } from './queries.ts'
import type { EventRow } from './tables.ts'

export function stateOf({ publishedAt, cancelledAt, endedAt }: EventRow): EventState {
  if (cancelledAt) return 'cancelled'
  if (endedAt) return 'ended'
  return publishedAt ? 'published' : 'draft'
}

/** An event as a line of a list. Throws a RangeError where its time is out of bounds. */
export const presentSummary = (row: EventInProgramme) => summaryOf(row, isoWithinBounds)

function summaryOf(row: EventInProgramme, written: (at: Date) => string): EventSummary {
  const { event, workshop, series, topic, host, seated } = row
  return {
    id: event.id,
    motto: event.motto,
    state: stateOf(event),
    workshop: workshop.name,
    series: series.name,
    topic,
    host,
    place: event.place,
    startsAt: written(event.startsAt),
    endsAt: written(event.endsAt),
    attendance: seated === null ? 'none' : seated ? 'seated' : 'waiting',
  }
}

export function presentEvent(
  row: EventInProgramme,
  parts: Pick<Event, 'coordinators' | 'authorities' | 'waiting' | 'agenda'>,
  caller: Caller,
): Event {
  const { event } = row
  return {
    // Whatever its time is: this is the page where it is put right.
    ...summaryOf(row, nearestIso),
    ...parts,
    revision: event.revision,
    seriesId: event.seriesId,
    coordinating: row.coordinating,
    coordinatingDesignated: event.coordinatingId !== null,
    link: linkFor(row, caller),
    abstract: event.abstract,
    abstractHtml: event.abstractHtml,
    capacity: event.capacity,
    seatsTaken: event.seatsTaken,
    cancellationReason: event.cancellationReason,
    endedAt: event.endedAt && nearestIso(event.endedAt),
    may: {
      plan: mayPlan(caller, event),
      attend: isRunning(event),
      ask: isRunning(event),
    },
  }
}

/** Where it meets is told to who has a seat, and to who plans it. */
export const linkFor = ({ event, seated }: EventInProgramme, caller: Caller) =>
  seated || mayHost(caller, event.hostId) ? event.link : null

export function presentTalk(
  row: TalkWithAuthority & { questions: QuestionWithAuthor[]; questionCount: number },
): Talk {
  const { id, startsAt, title, speaker, speakerId, abstract, abstractHtml } = row.talk
  return {
    id,
    startsAt: nearestIso(startsAt),
    title,
    speaker,
    speakerId,
    authority: row.authority,
    abstract,
    abstractHtml,
    questions: presentEach(row.questions, presentQuestion),
    questionCount: row.questionCount,
  }
}

export function presentQuestion({ question, author, authority }: QuestionWithAuthor): TalkQuestion {
  const { id, html, askedAt } = question
  return { id, author: { ...author, authority }, html, askedAt: nearestIso(askedAt) }
}
