import { and, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import { attendances, talks } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import { moderationActs } from '../moderation/tables.ts'
import type { Change } from '../platform/change/change.ts'
import { follows, posts, threads } from '../threads/tables.ts'
import {
  memberIdsOf,
  raise,
  raiseForFollowers,
  raiseForReaders,
  raiseForUnmentioned,
  tellMembers,
} from './raise.ts'
import { recount } from './recount.ts'
import { notifications } from './tables.ts'

type Told<K extends Activity['kind']> = (change: Change, activity: Activity<K>) => Promise<void>

export const notifyFollowers: Told<'post.published'> = (change, { threadId, postId }) =>
  raiseForFollowers(change, threadId, postId)

/** Who is mentioned is told of the post: it was written for them. */
export const notifyMentioned: Told<'members.mentioned'> = async (
  change,
  { threadId, postId, memberIds },
) => {
  const [post] = await change.tx
    .select({ number: posts.number })
    .from(posts)
    .where(eq(posts.id, postId))
  const postNumber = post!.number
  await raise(change, memberIds, { kind: 'mention', subject: postId, threadId, postNumber })
}

/** An announcement is told to all who read there. */
export const notifyReaders: Told<'thread.started'> = (change, { threadId }) =>
  raiseForReaders(change, threadId)

/** What was told of posts of a thread is counted by what is there now. */
export const countVisible: Told<'visibility.changed'> = (change, { threadId }) =>
  recount(change, eq(notifications.threadId, threadId))

/** Where a mention is gone, who follows the thread has a new post to read all the same. */
export const countMentions: Told<'mentions.changed'> = async (change, edited) => {
  await raiseForUnmentioned(change, edited)
  await recount(change, eq(notifications.threadId, edited.threadId))
}

/** Who follows a thread no more is told no more of its replies. */
export const forgetUnfollowed: Told<'following.changed'> = async (
  change,
  { memberId, threadId },
) => {
  const { tx } = change
  const following = tx
    .select()
    .from(follows)
    .where(and(eq(follows.threadId, threadId), eq(follows.memberId, memberId)))
  const forgotten = await tx
    .delete(notifications)
    .where(
      and(
        eq(notifications.memberId, memberId),
        eq(notifications.kind, 'replies'),
        eq(notifications.threadId, threadId),
        notExists(following),
      ),
    )
    .returning({ memberId: notifications.memberId })
  tellMembers(change, memberIdsOf(forgotten))
}

/** Whom a founding has admitted is told of it: who attended, and who spoke without a seat of their own. */
export const notifyAdmitted: Told<'community.founded' | 'community.joined'> = async (
  change,
  { communityId, eventId },
) => {
  const attended = memberIdsOf(
    await change.tx
      .select({ memberId: attendances.memberId })
      .from(attendances)
      .where(and(eq(attendances.eventId, eventId), eq(attendances.seated, true))),
  )
  const spoke = await change.tx
    .selectDistinct({ memberId: sql<number>`${talks.speakerId}`.mapWith(Number) })
    .from(talks)
    .where(and(eq(talks.eventId, eventId), isNotNull(talks.speakerId)))
  const about = { subject: eventId, communityId, eventId }
  await raise(change, attended, { kind: 'founding', ...about })
  const others = memberIdsOf(spoke).filter((id) => !attended.includes(id))
  await raise(change, others, { kind: 'speaking', ...about })
}

/** Who coordinates a community from its founding on is told of that, too. */
export const notifyCoordinators: Told<'mandate.given'> = (
  change,
  { communityId, eventId, memberIds },
) =>
  raise(change, memberIds, {
    ...{ kind: 'coordination', subject: communityId },
    ...{ communityId, eventId },
  })

/** The author of a post, or who started the thread, is told what was done and why. */
export const notifyAuthor: Told<'moderation.acted'> = async (change, { actId }) => {
  const [act] = await change.tx
    .select({
      threadId: threads.id,
      moderatorId: moderationActs.moderatorId,
      postAuthorId: posts.authorId,
      threadAuthorId: threads.authorId,
      postId: posts.id,
    })
    .from(moderationActs)
    .innerJoin(threads, eq(threads.id, moderationActs.threadId))
    .leftJoin(posts, eq(posts.id, moderationActs.postId))
    .where(eq(moderationActs.id, actId))
  const { threadId, moderatorId, postId, postAuthorId, threadAuthorId } = act!
  const authorId = postId === null ? threadAuthorId : postAuthorId
  if (authorId === null || authorId === moderatorId) return
  // Of what is done to a thread as a whole, the last is told: one row, however often it is closed and opened.
  const about =
    postId === null
      ? ({ kind: 'thread_moderation', subject: threadId } as const)
      : ({ kind: 'moderation', subject: actId } as const)
  await raise(change, [authorId], { ...about, threadId, actId })
}

/** Who waited is told of the seat that has become theirs. */
export const notifySeated: Told<'seat.given'> = (change, { eventId, memberId }) =>
  raise(change, [memberId], { kind: 'seat', subject: eventId, eventId })

export const notifyRegistered: Told<'event.cancelled'> = async (change, { eventId }) =>
  raise(change, await registeredFor(change, eventId), {
    ...{ kind: 'cancellation', subject: eventId, eventId },
  })

/** Who has a seat or waits for one is told of another time or place. */
export const notifyMoved: Told<'event.moved'> = async (change, { eventId, moveId }) =>
  raise(change, await registeredFor(change, eventId), { kind: 'moved', subject: moveId, eventId })

async function registeredFor({ tx }: Change, eventId: number) {
  const registered = await tx
    .select({ memberId: attendances.memberId })
    .from(attendances)
    .where(eq(attendances.eventId, eventId))
  return memberIdsOf(registered)
}

/** The network office is told of a community that nobody coordinates. */
export const notifyOffice: Told<'mandate.vacated'> = async (change, { communityId }) =>
  raise(change, await membersOfOffice(change), {
    ...{ kind: 'vacancy', subject: communityId, communityId },
  })

/** And of an event that cannot be ended. */
export const notifyEndingFailed: Told<'ending.failed'> = async (change, { eventId }) =>
  raise(change, await membersOfOffice(change), { kind: 'ending', subject: eventId, eventId })

async function membersOfOffice({ tx }: Change) {
  const office = await tx
    .select({ memberId: members.id })
    .from(members)
    .where(eq(members.office, true))
  return memberIdsOf(office)
}

/** Whoever has left a community is told nothing more of what is said in it. */
export const forgetThreads: Told<'membership.ended'> = async (
  { tx },
  { communityId, memberId },
) => {
  const theirs = tx
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.communityId, communityId))
  await tx
    .delete(notifications)
    .where(and(eq(notifications.memberId, memberId), inArray(notifications.threadId, theirs)))
}
