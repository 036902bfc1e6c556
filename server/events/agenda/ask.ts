import { count, eq } from 'drizzle-orm'
import { Conflict } from '../../errors.ts'
import type { Text } from '../../markdown/render.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { holdRunning, holdTalk } from '../hold.ts'
import { type TalkRow, talkQuestions } from '../tables.ts'

const MOST_QUESTIONS = 500

/** Puts a question to a talk, before or during its event. */
export async function ask(change: MemberChange, { id: talkId, eventId }: TalkRow, text: Text) {
  const { tx, by, at, record } = change

  await holdRunning(change, eventId, 'share')
  await holdTalk(change, talkId)
  const [asked] = await tx
    .select({ questions: count() })
    .from(talkQuestions)
    .where(eq(talkQuestions.talkId, talkId))
  if (asked!.questions >= MOST_QUESTIONS) {
    throw new Conflict('too_many_questions', 'This talk takes no more questions.')
  }

  const [question] = await tx
    .insert(talkQuestions)
    .values({ talkId, authorId: by, body: text.markdown, html: text.html, askedAt: at })
    .returning({ id: talkQuestions.id })
  record({ kind: 'question.asked', eventId, talkId })
  record({ kind: 'event.changed', eventId })
  return question!.id
}
