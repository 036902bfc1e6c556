import { and, asc, count, eq, gt, sql } from 'drizzle-orm'
import { authorityRef } from '../../authorities/queries.ts'
import { authorities } from '../../authorities/tables.ts'
import { memberRef } from '../../members/queries.ts'
import { members } from '../../members/tables.ts'
import type { Reader } from '../../platform/database/database.ts'
import { talkQuestions, talks } from '../tables.ts'

export const QUESTIONS_A_TALK = 20

const talkWithAuthority = (db: Reader) =>
  db
    .select({ talk: talks, authority: authorityRef })
    .from(talks)
    .innerJoin(authorities, eq(authorities.id, talks.authorityId))

const questionWithAuthor = (db: Reader) =>
  db
    .select({ question: talkQuestions, author: memberRef, authority: authorityRef })
    .from(talkQuestions)
    .innerJoin(members, eq(members.id, talkQuestions.authorId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))

export type TalkWithAuthority = Awaited<ReturnType<typeof talkWithAuthority>>[number]
export type QuestionWithAuthor = Awaited<ReturnType<typeof questionWithAuthor>>[number]

export async function findTalk(db: Reader, talkId: number) {
  const [found] = await talkWithAuthority(db).where(eq(talks.id, talkId))
  return found!
}

export async function findQuestion(db: Reader, questionId: number) {
  const [found] = await questionWithAuthor(db).where(eq(talkQuestions.id, questionId))
  return found
}

/** The talks of an event in their order, each with its first questions and how many there are. */
export async function agendaOf(db: Reader, eventId: number) {
  const rows = await talkWithAuthority(db)
    .where(eq(talks.eventId, eventId))
    .orderBy(asc(talks.startsAt), asc(talks.id))
  const counts = await db
    .select({ talkId: talkQuestions.talkId, questions: count() })
    .from(talkQuestions)
    .innerJoin(talks, eq(talks.id, talkQuestions.talkId))
    .where(eq(talks.eventId, eventId))
    .groupBy(talkQuestions.talkId)
  const first = await firstQuestionsOf(db, eventId)
  return rows.map((row) => ({
    ...row,
    questions: first.filter(({ question }) => question.talkId === row.talk.id),
    questionCount: counts.find(({ talkId }) => talkId === row.talk.id)?.questions ?? 0,
  }))
}

function firstQuestionsOf(db: Reader, eventId: number) {
  const first = db
    .select({ id: talkQuestions.id })
    .from(talkQuestions)
    .where(eq(talkQuestions.talkId, talks.id))
    .orderBy(asc(talkQuestions.id))
    .limit(QUESTIONS_A_TALK)
    .as('first')
  return db
    .select({ question: talkQuestions, author: memberRef, authority: authorityRef })
    .from(talks)
    .crossJoinLateral(first)
    .innerJoin(talkQuestions, eq(talkQuestions.id, first.id))
    .innerJoin(members, eq(members.id, talkQuestions.authorId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(talks.eventId, eventId))
    .orderBy(sql`${talkQuestions.id}`)
}

export function questionsAfter(db: Reader, talkId: number, after: number) {
  return questionWithAuthor(db)
    .where(and(eq(talkQuestions.talkId, talkId), gt(talkQuestions.id, after)))
    .orderBy(asc(talkQuestions.id))
    .limit(QUESTIONS_A_TALK + 1)
}
