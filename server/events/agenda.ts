import { count, eq } from 'drizzle-orm'
import { Conflict } from '../errors.ts'
import type { Change } from '../platform/change.ts'
import type { Text } from '../platform/markdown.ts'
import type { TalkPlan } from './contract.ts'
import { holdPlan } from './hold.ts'
import { type TalkRow, talkQuestions, talks } from './tables.ts'

export const MOST_TALKS = 50

export async function addTalk(change: Change, eventId: number, plan: TalkPlan, abstract: Text) {
  const { tx, record } = change
  await holdPlan(change, eventId)
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
  await holdPlan(change, eventId)
  await tx.update(talks).set(columnsOf(plan, abstract)).where(eq(talks.id, talkId))
  record({ kind: 'talk.changed', eventId, talkId })
}

/** Takes a talk off the agenda, unless somebody has put a question to it: that would be lost. */
export async function withdrawTalk(change: Change, { id: talkId, eventId }: TalkRow) {
  const { tx, record } = change
  await holdPlan(change, eventId)
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
