import { count, eq } from 'drizzle-orm'
import { Conflict, Invalid } from '../../errors.ts'
import type { Text } from '../../markdown/render.ts'
import type { Change } from '../../platform/change/change.ts'
import type { TalkPlan } from '../contract.ts'
import { holdPlan, holdTalk } from '../hold.ts'
import { type EventRow, type TalkRow, talkQuestions, talks } from '../tables.ts'
import { isWithinDays } from './event-days.ts'

export const MOST_TALKS = 50

export async function addTalk(change: Change, eventId: number, plan: TalkPlan, abstract: Text) {
  const { tx, record } = change
  // One after the other, so that each counts those before it.
  const event = await holdPlan(change, eventId, 'update')
  checkDay(event, plan)
  const [agenda] = await tx.select({ talks: count() }).from(talks).where(eq(talks.eventId, eventId))
  if (agenda!.talks >= MOST_TALKS) throw new Conflict('agenda_full', 'This agenda is full.')

  const [talk] = await tx
    .insert(talks)
    .values({ eventId, ...columnsOf(plan, abstract) })
    .returning({ id: talks.id })
  record({ kind: 'talk.changed', eventId, talkId: talk!.id })
  return talk!.id
}

export async function editTalk(
  change: Change,
  { id: talkId, eventId }: TalkRow,
  plan: TalkPlan,
  abstract: Text,
) {
  const { tx, record } = change
  const event = await holdPlan(change, eventId)
  checkDay(event, plan)
  await holdTalk(change, talkId)
  await tx.update(talks).set(columnsOf(plan, abstract)).where(eq(talks.id, talkId))
  record({ kind: 'talk.changed', eventId, talkId })
}

/** Takes a talk off the agenda, unless somebody has put a question to it: that would be lost. */
export async function withdrawTalk(change: Change, { id: talkId, eventId }: TalkRow) {
  const { tx, record } = change
  await holdPlan(change, eventId)
  await holdTalk(change, talkId)
  const [asked] = await tx
    .select()
    .from(talkQuestions)
    .where(eq(talkQuestions.talkId, talkId))
    .limit(1)
  if (asked) {
    throw new Conflict('talk_has_questions', 'Questions were put to this talk, so it stays.')
  }
  await tx.delete(talks).where(eq(talks.id, talkId))
  record({ kind: 'event.changed', eventId })
}

/** Refuses a talk on another day than its event's, unless that is said to be meant. */
function checkDay(event: EventRow, plan: TalkPlan) {
  if (plan.outside || isWithinDays(event, new Date(plan.startsAt))) return
  throw new Invalid('startsAt', 'This talk does not lie within the days of its event.')
}

function columnsOf(plan: TalkPlan, abstract: Text) {
  return {
    startsAt: new Date(plan.startsAt),
    title: plan.title.trim(),
    speaker: plan.speaker.trim(),
    speakerId: plan.speakerId,
    authorityId: plan.authorityId,
    abstract: abstract.markdown,
    abstractHtml: abstract.html,
  }
}
