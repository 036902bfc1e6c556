import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { communities, coordinators, mandates } from '../communities/tables.ts'
import { upload } from '../files/uploads/upload.ts'
import { actOnPost, actOnThread } from '../moderation/act.ts'
import { postsFrom } from '../threads/post-queries.ts'
import { threadRow } from '../threads/queries.ts'
import { acceptAnswer } from '../threads/writing/accept.ts'
import { editPost } from '../threads/writing/edit.ts'
import { renderPost } from '../threads/writing/render.ts'
import { reply } from '../threads/writing/reply.ts'
import { startThread } from '../threads/writing/start.ts'
import type { SampleThread } from './network.ts'
import { atWork, hourOf, idOf, minutesAfter, type Stage } from './stage.ts'

/** Starts a thread, lets everybody answer in turn, and the coordinator do what there is to do. */
export async function playDiscussion(stage: Stage, thread: SampleThread) {
  const communityId = idOf(stage.communityIds, thread.community)
  const [[starter, opening], ...replies] = thread.posts as [SampleThread['posts'][0]]
  const official = (number: number) => thread.forAuthority?.includes(number) ?? false
  let at = atWork(hourOf(-thread.daysAgo, 9.3))
  const written = await attach(stage, thread, starter, opening)
  const text = await textOf(stage, communityId, idOf(stage.memberIds, starter), written)
  const threadId = await stage.change(
    idOf(stage.memberIds, starter),
    (it) =>
      startThread(
        it,
        communityId,
        { ...thread, body: text.markdown, forAuthority: official(1) },
        text,
      ),
    at,
  )
  const pause = pauseBetween(thread)
  for (const [index, [by, body, replyTo = 1]] of (replies as SampleThread['posts']).entries()) {
    at = atWork(minutesAfter(at, pause * (0.4 + ((index * 7) % 10) / 8)))
    const written = await attach(stage, thread, by, body)
    const answer = await textOf(stage, communityId, idOf(stage.memberIds, by), written)
    await stage.change(
      idOf(stage.memberIds, by),
      (it) => reply(it, threadId, replyTo, answer, official(index + 2)),
      at,
    )
  }
  await edit(stage, thread, threadId, communityId, minutesAfter(at, 10))
  await acceptAnswers(stage, thread, threadId, at)
  await moderate(stage, thread, threadId, communityId, minutesAfter(at, 30))
}

/** What is written, once the files that it attaches are there. */
async function attach(stage: Stage, { files = {} }: SampleThread, by: string, written: string) {
  let attached = written
  for (const [link, name] of written.matchAll(/\[([^\]]+)\]\(attached\)/g)) {
    const body = Readable.from([Buffer.from(files[name!]!)])
    const { id } = await upload({ ...stage, diskFloor: 0 }, idOf(stage.memberIds, by), name!, body)
    attached = attached.replace(link, `[${name}](/api/files/${id})`)
  }
  return attached
}

/** What is written, once the names after an @ have become mentions. */
function textOf({ db, memberIds }: Stage, communityId: number, by: number, written: string) {
  const markdown = written.replace(
    /@\[([^\]]+)\]/g,
    (_, name: string) => `[@${name}](member:${idOf(memberIds, name)})`,
  )
  return renderPost(db, communityId, { id: by }, markdown)
}

async function edit(
  stage: Stage,
  { edited, posts }: SampleThread,
  threadId: number,
  communityId: number,
  at: Date,
) {
  if (!edited) return
  const { post } = (await postsFrom(stage.db, threadId, { after: edited.number - 1 }))[0]!
  const author = idOf(stage.memberIds, posts[edited.number - 1]![0])
  const text = await textOf(stage, communityId, author, edited.body)
  await stage.change(author, (it) => editPost(it, post, post.version, text), at)
}

/** In minutes: so that the last post comes before today. */
const pauseBetween = ({ daysAgo, posts }: SampleThread) =>
  Math.min(190, ((daysAgo - 3) * 8 * 60) / posts.length / 1.6)

/** By who asked. */
async function acceptAnswers(
  { db, change, memberIds }: Stage,
  { posts, accepted = [] }: SampleThread,
  threadId: number,
  at: Date,
) {
  const starter = idOf(memberIds, posts[0]![0])
  for (const number of accepted) {
    const { post } = (await postsFrom(db, threadId, { after: number - 1 }))[0]!
    await change(starter, (it) => acceptAnswer(it, post), minutesAfter(at, 20))
  }
}

async function moderate(
  stage: Stage,
  { locked, pinned, hidden }: SampleThread,
  threadId: number,
  communityId: number,
  at: Date,
) {
  const moderator = await coordinatorOf(stage, communityId)
  const thread = (await threadRow(stage.db, threadId))!
  if (hidden) {
    const found = (await postsFrom(stage.db, threadId, { after: hidden.number - 1 }))[0]!
    const act = { act: 'hide', reason: hidden.reason } as const
    await stage.change(moderator, (it) => actOnPost(it, { post: found.post, thread }, act), at)
  }
  if (pinned) {
    await stage.change(
      moderator,
      (it) => actOnThread(it, thread, { act: 'pin', reason: pinned }),
      at,
    )
  }
  if (locked) {
    await stage.change(
      moderator,
      (it) => actOnThread(it, thread, { act: 'lock', reason: locked }),
      at,
    )
  }
}

async function coordinatorOf(stage: Stage, communityId: number) {
  const [found] = await stage.db
    .select({ memberId: coordinators.memberId })
    .from(communities)
    .innerJoin(mandates, eq(mandates.communityId, communities.id))
    .innerJoin(coordinators, eq(coordinators.mandateId, mandates.id))
    .where(eq(communities.id, communityId))
    .orderBy(coordinators.deputy)
  return found!.memberId
}
