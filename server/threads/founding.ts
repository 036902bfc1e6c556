import type { Activity } from '../activity.ts'
import type { Change } from '../platform/change.ts'
import { renderMarkdown, type Text } from '../platform/markdown.ts'
import { factsOf, noAbstract } from './facts.ts'
import { eventOf, questionsTo, talksOf } from './founding-queries.ts'
import { follows, posts, threads } from './tables.ts'

type Founding = Activity<'community.founded'> | Activity<'community.joined'>
type Talk = Awaited<ReturnType<typeof talksOf>>[number]

/** Opens what a community starts from: a thread with the event's facts, and one for each talk. */
export async function openFoundingThreads(change: Change, { communityId, eventId }: Founding) {
  const { event, host, attending } = await eventOf(change.tx, eventId)
  const talks = await talksOf(change.tx, eventId)

  // The talks first: what was opened last stands first in the community's list.
  for (const talk of talks.toReversed()) await openTalkThread(change, communityId, talk)
  const facts = await renderMarkdown(factsOf({ event, host, attending, talks }))
  await openThread(change, facts, {
    communityId,
    eventId,
    kind: 'discussion',
    title: event.motto,
  })
}

/** The talk's abstract, and below it the questions from the floor, in the order they were put. */
async function openTalkThread(change: Change, communityId: number, talk: Talk) {
  const { tx } = change
  const { id: talkId, eventId, title, speakerId, abstract, abstractHtml } = talk.talk
  const text = abstract ? { markdown: abstract, html: abstractHtml } : noAbstract
  const questions = await questionsTo(tx, talkId)
  const threadId = await openThread(
    change,
    text,
    { communityId, eventId, talkId, kind: 'talk', title },
    1 + questions.length,
  )

  const asked = questions.map(({ authorId, body, html, askedAt: publishedAt }, index) => ({
    ...{ threadId, number: index + 2, replyTo: 1, revision: index + 2 },
    ...{ authorId, body, html, publishedAt },
  }))
  if (asked.length > 0) await tx.insert(posts).values(asked)

  const followers = new Set(asked.map(({ authorId }) => authorId))
  if (speakerId) followers.add(speakerId)
  if (followers.size === 0) return
  await tx.insert(follows).values([...followers].map((memberId) => ({ threadId, memberId })))
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
