import type { Notification, Unread } from '../../server/notifications/contract.ts'
import { get, listAt, put } from '../platform/http.ts'

export const notificationList = () => listAt<Notification>('/notifications')
export const fetchUnread = () => get<Unread>('/unread')
export const markAllNotificationsRead = () => put('/notifications/reading')
/** On the way to what it is about: it outlives the page, and nobody waits for it. */
export const markNotificationRead = (id: number) =>
  put(`/notifications/${id}/reading`, undefined, { quiet: true, keepalive: true })
export const markCommunityNotificationsRead = (communityId: number) =>
  put(`/communities/${communityId}/notifications/reading`, undefined, { quiet: true })
