import { foundCommunity } from './communities/found.ts'
import {
  forgetThreads,
  notifyAttendees,
  notifyAuthor,
  notifyFollowers,
  notifyOffice,
  notifyRegistered,
  notifySeated,
} from './notifications/notify.ts'
import type { Reactions } from './platform/change.ts'
import { unfollowAll } from './threads/follow.ts'
import { openFoundingThreads } from './threads/founding.ts'

/** What follows from what. Each reaction runs in the transaction of the change it answers. */
export const reactions: Reactions = {
  'event.ended': [foundCommunity],
  'event.cancelled': [notifyRegistered],
  'seat.given': [notifySeated],
  'community.founded': [openFoundingThreads, notifyAttendees],
  'community.joined': [openFoundingThreads, notifyAttendees],
  'mandate.vacated': [notifyOffice],
  'membership.ended': [unfollowAll, forgetThreads],
  'post.published': [notifyFollowers],
  'moderation.acted': [notifyAuthor],
}
