import { carryQuestions } from './drafts/carry.ts'
import {
  forgetDrafts,
  forgetNewEvent,
  forgetNewThread,
  forgetPlan,
  forgetPlans,
  forgetQuestion,
  forgetReply,
} from './drafts/forget.ts'
import { revokeAll } from './feeds/revoke.ts'
import { found } from './founding/found.ts'
import {
  countMentions,
  countVisible,
  forgetThreads,
  forgetUnfollowed,
  notifyAdmitted,
  notifyAuthor,
  notifyCoordinators,
  notifyEndingFailed,
  notifyFollowers,
  notifyMentioned,
  notifyMoved,
  notifyOffice,
  notifyReaders,
  notifyRegistered,
  notifySeated,
} from './notifications/notify.ts'
import { readCommunity, readThread } from './notifications/read.ts'
import type { Reactions } from './platform/change/change.ts'
import { indexCommunity, indexEvent } from './search/index/events.ts'
import { indexChanged, indexPost, indexThread } from './search/index/posts.ts'
import { indexTalk, indexTalks } from './search/index/talks.ts'
import { unfollowAll } from './threads/reading/follow.ts'
import { forgetReading } from './threads/reading/read.ts'

/** What follows from what. Each reaction runs in the transaction of the change it answers. */
export const reactions: Reactions = {
  'event.planned': [forgetNewEvent],
  'event.edited': [forgetPlan, indexEvent],
  'question.asked': [forgetQuestion],
  'event.ended': [found, indexEvent, forgetPlans],
  'event.published': [indexEvent, indexTalks],
  'talk.changed': [indexTalk],
  'event.cancelled': [notifyRegistered, forgetPlans],
  'seat.given': [notifySeated],
  'community.founded': [indexCommunity, notifyAdmitted],
  'community.joined': [notifyAdmitted],
  'mandate.given': [notifyCoordinators],
  'membership.started': [carryQuestions],
  'mandate.vacated': [notifyOffice],
  'event.moved': [notifyMoved],
  'ending.failed': [notifyEndingFailed],
  'membership.ended': [unfollowAll, forgetReading, forgetThreads, forgetDrafts, revokeAll],
  'thread.started': [forgetNewThread, carryQuestions, notifyReaders, indexThread],
  'thread.changed': [indexChanged],
  'post.published': [forgetReply, notifyFollowers, indexPost],
  'members.mentioned': [notifyMentioned],
  'mentions.changed': [countMentions],
  'visibility.changed': [countVisible],
  'following.changed': [forgetUnfollowed],
  'thread.read': [readThread],
  'community.read': [readCommunity],
  'moderation.acted': [notifyAuthor],
}
