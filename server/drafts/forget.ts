import { and, eq, lt } from 'drizzle-orm'
import type { Activity } from '../activity.ts'
import type { Change } from '../platform/change/change.ts'
import { drafts } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const KEPT_DAYS = 90

/** Deletes the draft that a member has in a place: it was sent, or discarded. */
export async function forgetDraft({ tx, by }: Change, place: string) {
  if (by === null) return
  await tx.delete(drafts).where(and(eq(drafts.memberId, by), eq(drafts.place, place)))
}

export const forgetReply = (change: Change, { threadId }: Activity<'post.published'>) =>
  forgetDraft(change, `thread:${threadId}`)

export const forgetNewThread = (change: Change, { communityId }: Activity<'thread.started'>) =>
  forgetDraft(change, `community:${communityId}`)

export const forgetQuestion = (change: Change, { talkId }: Activity<'question.asked'>) =>
  forgetDraft(change, `question:${talkId}`)

export const forgetNewEvent = (change: Change) => forgetDraft(change, 'event:new')

export const forgetPlan = (change: Change, { eventId }: Activity<'event.edited'>) =>
  forgetDraft(change, `event:${eventId}`)

/** Deletes the drafts of an event's plan once it is over. */
export async function forgetPlans(
  { tx }: Change,
  { eventId }: Activity<'event.ended'> | Activity<'event.cancelled'>,
) {
  await tx.delete(drafts).where(eq(drafts.place, `event:${eventId}`))
}

/** Deletes the drafts in a community of a member who leaves it. */
export async function forgetDrafts(
  { tx }: Change,
  { communityId, memberId }: Activity<'membership.ended'>,
) {
  await tx
    .delete(drafts)
    .where(and(eq(drafts.communityId, communityId), eq(drafts.memberId, memberId)))
}

/** Deletes drafts that have not been saved for 90 days. */
export async function sweepDrafts({ tx, at }: Change) {
  await tx.delete(drafts).where(lt(drafts.savedAt, new Date(at.getTime() - KEPT_DAYS * DAY_MS)))
}
