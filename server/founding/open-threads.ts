import { eq } from 'drizzle-orm'
import { readersAmong } from '../communities/readers.ts'
import { talkQuestions } from '../events/tables.ts'
import type { Text } from '../markdown/render.ts'
import type { Change } from '../platform/change/change.ts'
import { follows, posts, threads } from '../threads/tables.ts'
import { noAbstract, openingPost } from './opening-post.ts'
import { eventOf, talksOf } from './queries.ts'

type Talk = Awaited<ReturnType<typeof talksOf>>[number]

/** Opens what a community goes on from: a thread for each talk, and one with the event's facts. */
export async function openThreads(
  change: Change,
  { communityId, eventId, founded }: { communityId: number; eventId: number; founded: boolean },
) {
  const facts = await eventOf(change.tx, eventId)
  const talks: (Talk & { threadId: number })[] = []
  // The last talk first: what was opened last stands first in the community's list.
  for (const talk of (await talksOf(change.tx, eventId)).toReversed()) {
    talks.unshift({ ...talk, threadId: await openTalkThread(change, communityId, talk) })
  }
  await openThread(change, openingPost({ ...facts, founded, talks }), {
    ...{ communityId, eventId, kind: 'discussion', title: facts.event.motto },
  })
}

/** The talk's abstract, and below it the questions from the floor, in the order they were put. */
async function openTalkThread(change: Change, communityId: number, { talk }: Talk) {
  const { id: talkId, eventId, title, speakerId, abstract, abstractHtml } = talk
  const questions = await takeQuestions(change, talkId)
  const threadId = await openThread(
    change,
    abstract ? { markdown: abstract, html: abstractHtml } : noAbstract,
    { communityId, eventId, talkId, kind: 'talk', title },
    1 + questions.length,
  )
  const asked = questions.map(({ authorId, body, html, askedAt }, index) => ({
    ...{ threadId, number: index + 2, replyTo: 1, revision: index + 2, authorId, body, html },
    // By this one knows them from what is said in the thread itself.
    publishedAt: askedAt < change.at ? askedAt : change.at,
  }))
  if (asked.length > 0) await change.tx.insert(posts).values(asked)

  const concerned = [...asked.map(({ authorId }) => authorId), ...(speakerId ? [speakerId] : [])]
  await haveFollow(change, { communityId, threadId }, concerned)
  return threadId
}

/** Moves the questions out of the programme: from now on their words are in one place, where they are moderated. */
async function takeQuestions({ tx }: Change, talkId: number) {
  const taken = await tx.delete(talkQuestions).where(eq(talkQuestions.talkId, talkId)).returning()
  return taken.sort((one, other) => one.id - other.id)
}

/** Of those who are concerned, the members of the community follow the thread. */
async function haveFollow(
  { tx }: Change,
  { communityId, threadId }: { communityId: number; threadId: number },
  memberIds: number[],
) {
  const following = await readersAmong(tx, communityId, memberIds)
  if (following.length === 0) return
  await tx.insert(follows).values(following.map(({ id }) => ({ threadId, memberId: id })))
}

async function openThread(
  { tx, at, record }: Change,
  text: Text,
  thread: Pick<
    typeof threads.$inferInsert,
    'communityId' | 'eventId' | 'talkId' | 'kind' | 'title'
  >,
  postCount = 1,
) {
  const [opened] = await tx
    .insert(threads)
    .values({ ...thread, postCount, revision: postCount, startedAt: at, lastPostAt: at })
    .returning({ id: threads.id })
  const threadId = opened!.id
  await tx.insert(posts).values({
    ...{ threadId, number: 1, revision: 1, publishedAt: at },
    ...{ body: text.markdown, html: text.html },
  })
  record({ kind: 'thread.started', communityId: thread.communityId, threadId })
  return threadId
}
