import type { Caller } from '../platform/caller.ts'
import type { QuestionWithAuthor, TalkWithAuthority } from './agenda-queries.ts'
import type { Event, EventState, EventSummary, Talk, TalkQuestion } from './contract.ts'
import { isRunning, mayHost, mayPlan } from './policy.ts'
import type { EventInProgramme } from './queries.ts'
import type { EventRow } from './tables.ts'

export function stateOf({ publishedAt, cancelledAt, endedAt }: EventRow): EventState {
  if (cancelledAt) return 'cancelled'
  if (endedAt) return 'ended'
  return publishedAt ? 'published' : 'draft'
}

export function presentSummary(row: EventInProgramme): EventSummary {
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
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
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
    ...presentSummary(row),
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
    endedAt: event.endedAt?.toISOString() ?? null,
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
    startsAt: startsAt.toISOString(),
    title,
    speaker,
    speakerId,
    authority: row.authority,
    abstract,
    abstractHtml,
    questions: row.questions.map(presentQuestion),
    questionCount: row.questionCount,
  }
}

export function presentQuestion({ question, author, authority }: QuestionWithAuthor): TalkQuestion {
  const { id, html, askedAt } = question
  return { id, author: { ...author, authority }, html, askedAt: askedAt.toISOString() }
}
