import { notifications } from '../../server/notifications/tables.ts'
import type { Change } from '../../server/platform/change/change.ts'
import { follows, posts, readMarks, threads } from '../../server/threads/tables.ts'
import type { PlannedThread } from './plan.ts'

const ROWS_AT_ONCE = 1_000

/**
 * Loads threads in bulk: the rows that starting them, following them, replying and reading would have left
 * behind, one after the other. The record of what happened is not among them: it is kept for a month.
 */
export async function loadThreads({ tx }: Change, planned: PlannedThread[]) {
  const ids = await tx.insert(threads).values(planned.map(threadOf)).returning({ id: threads.id })
  const loaded = planned.map((thread, index) => ({ ...thread, id: ids[index]!.id }))

  const left = loaded.map(leftBehind)
  for (const rows of batches(loaded.flatMap(postsOf))) await tx.insert(posts).values(rows)
  for (const rows of batches(left.flatMap((it) => it.follows))) {
    await tx.insert(follows).values(rows)
  }
  for (const rows of batches(left.flatMap((it) => it.marks))) {
    await tx.insert(readMarks).values(rows)
  }
  for (const rows of batches(left.flatMap((it) => it.raised))) {
    await tx.insert(notifications).values(rows)
  }
  return loaded.map(({ id }) => id)
}

type LoadedThread = PlannedThread & { id: number }

const threadOf = ({ communityId, kind, title, posts }: PlannedThread) => ({
  ...{ communityId, kind, title, authorId: posts[0]!.authorId },
  ...{ revision: posts.length, postCount: posts.length },
  silent: posts.every(({ authorId }) => authorId === posts[0]!.authorId),
  ...{ startedAt: posts[0]!.at, lastPostAt: posts.at(-1)!.at },
})

const postsOf = ({ id: threadId, posts }: LoadedThread) =>
  posts.map(({ authorId, replyTo, at, text }, index) => ({
    ...{ threadId, number: index + 1, replyTo, authorId, revision: index + 1 },
    ...{ body: text.markdown, html: text.html, publishedAt: at },
  }))

/** What a thread has left with each who follows it: the follow, how far they have read, what they were told. */
function leftBehind({ id: threadId, posts, followerIds, readerIds }: LoadedThread) {
  const followers = new Map<number, Follower>()
  const enter = (memberId: number) => {
    const follower = followers.get(memberId) ?? { readTo: 0, unread: 0, firstUnread: 0 }
    followers.set(memberId, follower)
    return follower
  }
  for (const [index, { authorId, at }] of posts.entries()) {
    const number = index + 1
    const author = enter(authorId)
    // Whoever has read all that was said before their own has read that too.
    if (author.readTo === number - 1) author.readTo = number
    for (const follower of followers.values()) {
      if (follower === author) continue
      if (follower.unread === 0) Object.assign(follower, { firstUnread: number, raisedAt: at })
      follower.unread += 1
      follower.lastNumber = number
    }
    if (number === 1) followerIds.forEach(enter)
  }
  for (const id of readerIds) Object.assign(enter(id), { readTo: posts.length, unread: 0 })

  const all = [...followers]
  return {
    follows: all.map(([memberId]) => ({ threadId, memberId })),
    marks: all
      .filter(([, { readTo }]) => readTo > 0)
      .map(([memberId, { readTo: number }]) => ({ memberId, threadId, number, leftOpen: false })),
    raised: all.flatMap(([memberId, { unread, firstUnread: postNumber, lastNumber, raisedAt }]) =>
      raisedAt
        ? [
            {
              memberId,
              kind: 'replies' as const,
              subject: threadId,
              threadId,
              postNumber,
              lastNumber,
              unread,
              raisedAt,
              readAt: unread > 0 ? null : posts.at(-1)!.at,
            },
          ]
        : [],
    ),
  }
}

interface Follower {
  readTo: number
  unread: number
  firstUnread: number
  lastNumber?: number
  raisedAt?: Date
}

function* batches<Row>(rows: Row[]) {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    yield rows.slice(start, start + ROWS_AT_ONCE)
  }
}
