import { eq, type SQL } from 'drizzle-orm'
import { holdMembership } from '../../communities/hold.ts'
import type { Standing } from '../../communities/rights.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { Post } from '../contract.ts'
import { wasAskedFromTheFloor } from '../from-the-floor.ts'
import { findPostFor, type PostWithAuthor, postsBy } from '../post-queries.ts'
import { type PostReader, postReader, presentPost } from '../present.ts'
import { findThread, threadRow } from '../queries.ts'
import { type PostRow, type ThreadRow, threads } from '../tables.ts'
import { renderForNobody, renderPost } from './render.ts'
import { bumpRevision } from './touch.ts'

const OUTSIDE: Standing = { joined: false, coordinates: false }

/**
 * What a member wrote: where they read its thread, or where they asked it of a talk, which stays theirs also where they
 * do not belong to the community. Throws NotFound, and Forbidden where it is somebody else's.
 */
export async function openOwn(db: Reader, postId: number, caller: Caller, what: string) {
  const found = await findPostFor(db, postId, caller)
  if (!found) throw new NotFound()
  const isOwn = found.post.authorId === caller.id
  const opened = await findThread(db, found.post.threadId, caller)
  if (opened && !isOwn) throw new Forbidden(what)
  if (opened) {
    const { thread, coordinates } = opened
    return { ...found, thread, standing: { joined: true, coordinates } }
  }
  const thread = isOwn && (await threadRow(db, found.post.threadId))
  if (!thread || !wasAskedFromTheFloor(thread, found.post)) throw new NotFound()
  return { ...found, thread, standing: OUTSIDE }
}

type Own = PostWithAuthor & { thread: ThreadRow; standing: Standing }

/** New words for it. Only where its author reads can they mention anybody. */
export const renderOwn = (db: Reader, { thread, standing }: Own, caller: Caller, body: string) =>
  standing.joined ? renderPost(db, thread.communityId, caller, body) : renderForNobody(caller, body)

/** It as its author finds it now. Throws as `openOwn` does. */
export async function showOwn(db: Reader, postId: number, caller: Caller) {
  const own = await openOwn(db, postId, caller, 'read what others have written')
  return presentOwn(own, caller)
}

/** What a member asked from the floor of an event, for who reads it nowhere else. */
export async function ownQuestions(db: Reader, eventId: number, caller: Caller) {
  const rows = await db.select().from(threads).where(eq(threads.eventId, eventId))
  const own = await postsBy(
    db,
    caller.id,
    rows.map(({ id }) => id),
  )
  return own.flatMap((it) => {
    const thread = rows.find(({ id }) => id === it.post.threadId)!
    if (!wasAskedFromTheFloor(thread, it.post)) return []
    const post = presentOwn({ ...it, thread, standing: OUTSIDE }, caller)
    return [{ talkId: thread.talkId!, post }]
  })
}

function presentOwn(own: Own, caller: Caller): Post {
  if (own.standing.joined) return presentPost(own, postReader(own, caller), true)
  // The revision would tell how much happens in a thread that they cannot read.
  return { ...presentPost(own, asker(own.thread), true), revision: 0, answersEdited: null }
}

/** Who may change what they asked, and nothing else. */
const asker = ({ lockedAt }: ThreadRow): PostReader => ({
  ...{ writes: true, edits: lockedAt === null },
  ...{ moderates: false, accepts: false, speaksForId: null },
})

/** Touches the thread of what its author changes, who has to belong there unless they asked it of a talk. */
export async function touchByAuthor(
  change: MemberChange,
  post: PostRow,
  changes?: Parameters<typeof bumpRevision>[2],
  guard?: SQL,
) {
  const touched = await bumpRevision(change, post.threadId, changes, guard)
  if (touched && !wasAskedFromTheFloor(touched, post))
    await holdMembership(change, touched.communityId)
  return touched
}
